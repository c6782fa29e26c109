package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.headgate.kernel.InWords;
import org.headgate.kernel.Volume;
import org.jspecify.annotations.Nullable;

/** What is unusual about a read, or why there is none, with the figures that say so. */
public sealed interface ReadConcern extends InWords {
    /** The figure is below the one before and a rollover would mean implausible use. */
    record Backwards(BigDecimal read, BigDecimal before, LocalDate beforeOn, int dials) implements ReadConcern {}

    record MoreThanTheDials(BigDecimal read, int dials) implements ReadConcern {}

    /** No use, where there usually is some. */
    record Zero(int days, Volume usual) implements ReadConcern {}

    /** No use in several reads, where there was some before. */
    record Stopped(int reads, Volume usual, int days) implements ReadConcern {}

    /** Usual use is for as many days, of the same season last year and of the reads before; null where it is not known. */
    record High(
            Volume use,
            int days,
            @Nullable Volume lastYear,
            @Nullable Volume recent) implements ReadConcern {}

    record HighForSize(Volume use, int days, String size, Volume most) implements ReadConcern {}

    record Low(
            Volume use,
            int days,
            @Nullable Volume lastYear,
            @Nullable Volume recent) implements ReadConcern {}

    record VacantUse(Volume use, int days, LocalDate since) implements ReadConcern {}

    record TooEarly(int days, int usualDays) implements ReadConcern {}

    record TooLate(int days, int usualDays) implements ReadConcern {}

    record ManyEstimates(int estimates, int most) implements ReadConcern {}

    /** The reading system marked its own figure as doubtful. */
    record Doubtful(String flag) implements ReadConcern {}

    record NothingBefore(BigDecimal read) implements ReadConcern {}

    /** The meter was not read, with the reader's code and the system's flag for why; either may be empty. */
    record NoRead(String code, String flag) implements ReadConcern {}

    /** There is another figure for the day. */
    record Conflicting(BigDecimal read, BigDecimal stored) implements ReadConcern {}

    record UnknownMeter(String meter, @Nullable BigDecimal read) implements ReadConcern {}

    record NotInstalled(String meter, @Nullable BigDecimal read) implements ReadConcern {}

    /** Somebody outside the queue wants the meter read again; the read there is goes on counting. */
    record ReadAgain(String reference, String why) implements ReadConcern {}

    /** The name under which it is stored. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** How urgent it is, 0 to 100: first what must be wrong, then what costs the customer or the district most. */
    default int severity() {
        return switch (this) {
            case UnknownMeter _, NotInstalled _, MoreThanTheDials _ -> 95;
            case Backwards _ -> 90;
            case Conflicting _, NothingBefore _ -> 85;
            case High high -> 50 + timesUsual(high);
            case HighForSize _ -> 75;
            case Stopped _ -> 70;
            case VacantUse _ -> 65;
            case NoRead _ -> 60;
            case ManyEstimates _ -> 55;
            case Doubtful _ -> 50;
            case Zero _ -> 45;
            case ReadAgain _ -> 40;
            case Low _ -> 35;
            case TooLate _ -> 25;
            case TooEarly _ -> 20;
        };
    }

    private static int timesUsual(High high) {
        var usual = larger(high.lastYear(), high.recent());
        if (usual == null || usual.quantity().signum() == 0) return 30;
        return Math.min(30, (int)
                (3 * high.use().quantity().doubleValue() / usual.quantity().doubleValue()));
    }

    private static @Nullable Volume larger(@Nullable Volume one, @Nullable Volume other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.quantity().compareTo(other.quantity()) >= 0 ? one : other;
    }

    @Override
    default String asSentence(Locale locale) {
        return ConcernWords.sentence(this, Words.in(locale));
    }
}
