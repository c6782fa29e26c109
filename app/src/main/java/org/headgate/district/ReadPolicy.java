package org.headgate.district;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A district's rules for its reads: the limits, others for some rate classes, and what a meter of a size may pass in a day
 * where its point has no history yet, in gallons; and the reader's codes after which nobody estimates without a visit.
 */
public record ReadPolicy(
        ReadLimits limits,
        Map<String, ReadLimits> byClass,
        Map<String, BigDecimal> gallonsPerDayBySize,
        Set<String> codesForAVisit) {
    /** Four hours a day at the safe maximum flow that AWWA C700 gives for the size, rounded. */
    private static final Map<String, BigDecimal> BY_SIZE = Map.of(
            "5/8\"", new BigDecimal("5000"),
            "3/4\"", new BigDecimal("7000"),
            "1\"", new BigDecimal("12000"),
            "1 1/2\"", new BigDecimal("24000"),
            "2\"", new BigDecimal("38000"),
            "3\"", new BigDecimal("72000"),
            "4\"", new BigDecimal("120000"),
            "6\"", new BigDecimal("240000"),
            "8\"", new BigDecimal("385000"));

    public static final ReadPolicy USUAL = new ReadPolicy(
            ReadLimits.USUAL,
            Map.of(),
            BY_SIZE,
            Set.of("MISSING", "NO METER", "DAMAGED", "BROKEN", "STOPPED", "TAMPERED", "LEAK"));

    public ReadPolicy {
        byClass = Map.copyOf(byClass);
        gallonsPerDayBySize = Map.copyOf(gallonsPerDayBySize);
        codesForAVisit = Set.copyOf(codesForAVisit);
    }

    public ReadLimits limitsFor(String rateClass) {
        return byClass.getOrDefault(rateClass, limits);
    }

    /** Whether a read that is missing for this code may be estimated; for codes that nobody listed it may. */
    public boolean mayEstimate(String code) {
        return !codesForAVisit.contains(code.strip().toUpperCase(Locale.ROOT));
    }

    /** Sizes that are not listed may pass what the largest listed one may. */
    public BigDecimal gallonsPerDay(String size) {
        var listed = gallonsPerDayBySize.get(size.strip());
        if (listed != null) return listed;
        return gallonsPerDayBySize.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
