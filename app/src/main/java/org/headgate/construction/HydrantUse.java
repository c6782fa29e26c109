package org.headgate.construction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.headgate.kernel.Rejection;

/** What a new read of a register says was used, checked against the reads before it. */
final class HydrantUse {
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(3);

    private HydrantUse() {}

    /**
     * @param before the reads so far, the oldest first
     * @param confirmed that an unusual use was asked about
     */
    static BigDecimal of(List<HydrantRead> before, LocalDate on, BigDecimal register, int dials, boolean confirmed) {
        var last = before.getLast();
        if (!on.isAfter(last.onDay()))
            throw new Rejection("The last read is of %s: a later day is needed.", last.onDay());
        var modulus = BigDecimal.TEN.pow(dials);
        if (register.signum() < 0 || register.compareTo(modulus) >= 0)
            throw new Rejection("The register has %s digits: at most %s.", dials, modulus.subtract(BigDecimal.ONE));
        var usage = register.subtract(last.register());
        // A register that passes its last number begins again at nothing; the other half of its range is a mistake.
        if (usage.signum() < 0) {
            var overturned = usage.add(modulus);
            if (overturned.compareTo(modulus.divide(BigDecimal.valueOf(2))) >= 0)
                throw new Rejection("The register cannot go back: it said %s on %s.", last.register(), last.onDay());
            usage = overturned;
        }
        if (!confirmed && isFarAboveUsual(before, on, usage))
            throw new Rejection(
                    "That is more than three times the use a day so far: ask the contractor, and confirm it.");
        return usage;
    }

    private static boolean isFarAboveUsual(List<HydrantRead> before, LocalDate on, BigDecimal usage) {
        var first = before.getFirst();
        var last = before.getLast();
        var days = ChronoUnit.DAYS.between(first.onDay(), last.onDay());
        var used = before.stream().map(HydrantRead::usage).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (days == 0 || used.signum() == 0) return false;
        var now = BigDecimal.valueOf(ChronoUnit.DAYS.between(last.onDay(), on));
        var usual =
                used.divide(BigDecimal.valueOf(days), 6, RoundingMode.HALF_UP).multiply(now);
        return usage.compareTo(usual.multiply(FAR_ABOVE)) > 0;
    }
}
