package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositTerm;
import org.jspecify.annotations.Nullable;

/**
 * What deposit is asked for, by rate class and credit band.
 *
 * @param validFrom null for the matrix of the district's pack
 */
public record DepositMatrix(@Nullable LocalDate validFrom, Map<String, Map<CreditBand, DepositTerm>> terms) {
    /** The rate classes in order, the row of all others last. */
    public List<String> rateClasses() {
        return terms.keySet().stream()
                .sorted((one, other) -> one.equals(DepositPolicy.OTHER)
                        ? 1
                        : other.equals(DepositPolicy.OTHER) ? -1 : one.compareTo(other))
                .toList();
    }

    public DepositTerm term(String rateClass, CreditBand band) {
        return terms.getOrDefault(rateClass, Map.of()).getOrDefault(band, DepositTerm.NONE);
    }
}
