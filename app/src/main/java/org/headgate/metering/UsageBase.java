package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the next read of an installation is measured from: the last figure that somebody saw, the last read of any kind,
 * and the estimated use already stored in between.
 *
 * <p>The use of the next seen read is what the register counted since the last seen one, less those estimates; it is
 * below zero when they were too high. So the uses of an installation always add up to what its register moved.
 */
record UsageBase(
        LocalDate seenOn,
        BigDecimal seenRegister,
        LocalDate previousOn,
        BigDecimal previousRegister,
        boolean previousIsInitial,
        BigDecimal estimatedSince,
        int estimates) {

    /** From the reads of one installation in order of their days, those before the day; empty when there are none. */
    static Optional<UsageBase> before(LocalDate day, List<CountedRead> reads) {
        CountedRead seen = null;
        CountedRead previous = null;
        var estimated = BigDecimal.ZERO;
        var estimates = 0;
        for (var read : reads) {
            if (!precedes(read, day)) break;
            previous = read;
            if (read.kind().seen()) {
                seen = read;
                estimated = BigDecimal.ZERO;
                estimates = 0;
            } else {
                estimated = estimated.add(read.usage());
                estimates++;
            }
        }
        if (seen == null || previous == null) return Optional.empty();
        return Optional.of(new UsageBase(
                seen.on(),
                seen.register(),
                previous.on(),
                previous.register(),
                previous.kind() == ReadKind.INITIAL,
                estimated,
                estimates));
    }

    private static boolean precedes(CountedRead read, LocalDate day) {
        return read.on().isBefore(day)
                || (read.kind() == ReadKind.INITIAL && read.on().equals(day));
    }

    int daysSincePrevious(LocalDate on) {
        return (int) ChronoUnit.DAYS.between(previousOn, on);
    }

    /** The counts that the next read of the kind stands for. */
    RegisterUsage counted(ReadKind kind, BigDecimal read, Register register, BigDecimal plausible) {
        return RegisterUsage.between(kind.seen() ? seenRegister : previousRegister, read, register, plausible);
    }

    /** The use to store with the next read, in the register's unit. */
    BigDecimal use(ReadKind kind, RegisterUsage counted, Register register) {
        var use = register.use(counted.counts());
        return kind.seen() ? use.subtract(estimatedSince) : use;
    }
}
