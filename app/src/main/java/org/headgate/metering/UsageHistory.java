package org.headgate.metering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a service point used between reads that somebody saw, oldest first, through exchanges of the meter. Estimates are
 * merged into the actual read that settled them.
 */
record UsageHistory(List<Span> spans) {
    /** Use over so many days is asked for before an average of recent use is formed. */
    static final int RECENT_DAYS = 85;

    private static final int SHORTEST_FOR_SPREAD = 10;
    private static final MathContext DIGITS = MathContext.DECIMAL32;

    /** Use from a day, included, to a day, excluded; without sign. */
    record Span(LocalDate from, LocalDate to, BigDecimal use) {
        int days() {
            return (int) (to.toEpochDay() - from.toEpochDay());
        }

        BigDecimal perDay() {
            return use.divide(BigDecimal.valueOf(days()), DIGITS);
        }
    }

    static final UsageHistory NONE = new UsageHistory(List.of());

    /** From reads of one role at one point, in order of their days; only what lies before the day. */
    static UsageHistory before(LocalDate day, List<CountedRead> reads) {
        var spans = new ArrayList<Span>();
        LocalDate from = null;
        var use = BigDecimal.ZERO;
        for (var read : reads) {
            if (!read.on().isBefore(day)) break;
            if (read.state() != ReadState.ACCEPTED || read.previousOn() == null) {
                // An unresolved read says nothing, and the estimates that it settles stay unsettled.
                from = null;
                use = BigDecimal.ZERO;
                continue;
            }
            if (from == null) from = read.previousOn();
            use = use.add(read.usage());
            if (!read.kind().seen()) continue;
            if (from.isBefore(read.on())) spans.add(new Span(from, read.on(), use.abs()));
            from = null;
            use = BigDecimal.ZERO;
        }
        return new UsageHistory(spans);
    }

    /** Average per day over the newest spans that together have at least {@value #RECENT_DAYS} days, or over all there are. */
    Optional<BigDecimal> recentPerDay() {
        var use = BigDecimal.ZERO;
        var days = 0;
        for (var i = spans.size() - 1; i >= 0 && days < RECENT_DAYS; i--) {
            use = use.add(spans.get(i).use());
            days += spans.get(i).days();
        }
        return days < 20 ? Optional.empty() : Optional.of(use.divide(BigDecimal.valueOf(days), DIGITS));
    }

    /** Average per day in the same days of the year before, when at least half of them are known. */
    Optional<BigDecimal> sameSeasonPerDay(LocalDate from, LocalDate to) {
        var first = from.minusYears(1).toEpochDay();
        var last = to.minusYears(1).toEpochDay();
        var use = BigDecimal.ZERO;
        long days = 0;
        for (var span : spans) {
            var overlap = Math.min(last, span.to().toEpochDay())
                    - Math.max(first, span.from().toEpochDay());
            if (overlap <= 0) continue;
            days += overlap;
            use = use.add(span.perDay().multiply(BigDecimal.valueOf(overlap)));
        }
        return days == 0 || days * 2 < last - first
                ? Optional.empty()
                : Optional.of(use.divide(BigDecimal.valueOf(days), DIGITS));
    }

    /** Standard deviation of use per day over the last year's spans; zero when there are fewer than three. */
    BigDecimal spreadPerDay() {
        var count = 0;
        double sum = 0;
        double squares = 0;
        var newest = spans.isEmpty() ? LocalDate.EPOCH : spans.getLast().to();
        for (var span : spans) {
            if (span.days() < SHORTEST_FOR_SPREAD || span.from().isBefore(newest.minusDays(400))) continue;
            var perDay = span.use().doubleValue() / span.days();
            count++;
            sum += perDay;
            squares += perDay * perDay;
        }
        if (count < 3) return BigDecimal.ZERO;
        var variance = Math.max(0, (squares - sum * sum / count) / (count - 1));
        return new BigDecimal(Math.sqrt(variance), DIGITS);
    }

    /** How many of the newest spans are without any use. */
    int zeroesInARow() {
        var zeroes = 0;
        for (var i = spans.size() - 1; i >= 0 && spans.get(i).use().signum() == 0; i--) zeroes++;
        return zeroes;
    }

    /** Average per day before the newest spans without use. */
    Optional<BigDecimal> perDayBeforeZeroes() {
        return new UsageHistory(spans.subList(0, spans.size() - zeroesInARow())).recentPerDay();
    }

    /** The usual number of days between reads: the median of the last spans; zero when fewer than three are known. */
    int usualDays() {
        if (spans.size() < 3) return 0;
        var newest = spans.subList(Math.max(0, spans.size() - 6), spans.size());
        var days = newest.stream().mapToInt(Span::days).sorted().toArray();
        return days[days.length / 2];
    }
}
