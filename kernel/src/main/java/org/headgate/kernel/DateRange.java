package org.headgate.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from}, included, to {@code until}, excluded, as PostgreSQL keeps a {@code daterange}. Without
 * {@code until} it has no end.
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {
    public DateRange {
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException(
                    "a range of days ends on %s, before it starts on %s".formatted(until, from));
    }

    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    /** The number of days; a range without end has none. */
    public long days() {
        if (until == null) throw new IllegalStateException("the range from %s has no end".formatted(from));
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The first day after the range; a range without end has none. */
    public LocalDate end() {
        if (until == null) throw new IllegalStateException("the range from %s has no end".formatted(from));
        return until;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The days that both ranges have, if any. */
    public Optional<DateRange> intersection(DateRange other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end =
                until == null ? other.until : other.until == null || until.isBefore(other.until) ? until : other.until;
        return end != null && !start.isBefore(end) ? Optional.empty() : Optional.of(new DateRange(start, end));
    }
}
