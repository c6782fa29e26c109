package org.headgate.credit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositPolicy.Weight;

/**
 * How well somebody paid, as points from 0 to 100 with the arithmetic that led to them.
 *
 * <p>The points begin with the district's start, lose for what went wrong, more if it was in the last twelve months, and gain for
 * each full year as a customer.
 */
public record CreditScore(int points, CreditBand band, List<Part> parts, CreditFacts facts) {
    private static final int MOST = 100;

    public CreditScore {
        parts = List.copyOf(parts);
    }

    /** What made up the points. */
    public enum Kind {
        START,
        LATE_LAST_12,
        LATE_BEFORE,
        RETURNED_LAST_12,
        RETURNED_BEFORE,
        SHUT_OFF_LAST_12,
        SHUT_OFF_BEFORE,
        YEARS
    }

    /** So many times so many points. */
    public record Part(Kind kind, int count, int each) {
        public int points() {
            return count * each;
        }
    }

    static CreditScore of(CreditFacts facts, DepositPolicy.Score weights) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Kind.START, 1, weights.start()));
        take(parts, Kind.LATE_LAST_12, Kind.LATE_BEFORE, facts.late(), weights.late());
        take(parts, Kind.RETURNED_LAST_12, Kind.RETURNED_BEFORE, facts.returned(), weights.returned());
        take(parts, Kind.SHUT_OFF_LAST_12, Kind.SHUT_OFF_BEFORE, facts.shutOffs(), weights.shutOff());
        var years = facts.since() == null
                ? 0
                : (int) Math.min(ChronoUnit.YEARS.between(facts.since(), facts.on()), weights.yearsAtMost());
        if (years > 0) parts.add(new Part(Kind.YEARS, years, weights.year()));
        var sum = parts.stream().mapToInt(Part::points).sum();
        var points = Math.clamp(sum, 0, MOST);
        return new CreditScore(points, band(points, facts, weights), parts, facts);
    }

    private static void take(List<Part> parts, Kind recent, Kind before, CreditFacts.Count count, Weight weight) {
        if (count.last12() > 0) parts.add(new Part(recent, count.last12(), -weight.last12()));
        if (count.before() > 0) parts.add(new Part(before, count.before(), -weight.before()));
    }

    /** What went wrong counts even when little is known; that nothing did says something only after some bills. */
    private static CreditBand band(int points, CreditFacts facts, DepositPolicy.Score weights) {
        var wrong =
                facts.late().all() + facts.returned().all() + facts.shutOffs().all();
        if (facts.bills() < weights.billsNeeded() && wrong == 0) return CreditBand.UNKNOWN;
        if (points >= weights.good()) return CreditBand.GOOD;
        return points >= weights.fair() ? CreditBand.FAIR : CreditBand.POOR;
    }
}
