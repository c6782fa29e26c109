package org.headgate.district;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fee for a new installation: one amount, or an amount for each size of the meter.
 *
 * @param rule what it is for
 * @param kinds the installations it is taken for
 */
public record InstallationFee(
        String code,
        Words name,
        Words rule,
        Set<InstallationKind> kinds,
        Per per,
        Map<String, Money> bySize,
        @Nullable Money amount) {
    public InstallationFee {
        kinds = Set.copyOf(kinds);
        if (bySize.isEmpty() == (amount == null))
            throw new IllegalArgumentException("a fee is either an amount or amounts by-size");
        if (per != Per.METER && amount == null)
            throw new IllegalArgumentException("amounts by-size are taken for each meter");
    }

    /** What it is taken for each of. */
    public enum Per {
        METER,
        /** Each dwelling unit after the first. */
        FURTHER_UNIT,
        /** Once, whatever is installed. */
        APPLICATION
    }

    /** What one meter of a size costs; empty where the fee is not taken for it. */
    public Optional<Money> forMeter(String size) {
        return Optional.ofNullable(amount == null ? bySize.get(size) : amount);
    }
}
