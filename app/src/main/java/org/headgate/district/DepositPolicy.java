package org.headgate.district;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * When the agency asks for a deposit, how much, and when it gives it back.
 *
 * @param residential the rate classes of homes: the statutes on deposits are about these
 * @param matrix by rate class, {@link #OTHER} for those not named: what is asked for at each credit band. The office may adopt
 *     later matrices, each from a day on
 * @param averageBill what a bill comes to where nothing is known of an address or its class; null when the agency does not say
 * @param roundTo a deposit worked out from bills is rounded down to whole multiples of this
 * @param dueDays the days in which it is paid
 * @param releaseAfterMonths so many months without a late payment give it back
 * @param refundsRelease whether what is released is refunded; else it is credited to the account
 * @param interest percent a year, simple; null where the agency pays none
 */
public record DepositPolicy(
        List<String> residential,
        Score score,
        Map<String, Map<CreditBand, DepositTerm>> matrix,
        @Nullable Money averageBill,
        Money roundTo,
        int dueDays,
        int releaseAfterMonths,
        boolean refundsRelease,
        @Nullable BigDecimal interest) {
    /** The row of the matrix for classes that have none. */
    public static final String OTHER = "other";

    public DepositPolicy {
        residential = List.copyOf(residential);
        matrix = Map.copyOf(matrix);
    }

    /**
     * The weights of the credit score: the points begun with, what each late or returned payment and each shut-off takes in
     * the last twelve months and in the twelve before, what each full year as a customer gives, and from which points a band
     * begins.
     *
     * @param billsNeeded with fewer bills in two years nothing is said
     */
    public record Score(
            int start,
            Weight late,
            Weight returned,
            Weight shutOff,
            int year,
            int yearsAtMost,
            int good,
            int fair,
            int billsNeeded) {}

    /** Points taken for each: in the last twelve months, and in the twelve before. */
    public record Weight(int last12, int before) {}

    public boolean isResidential(String rateClass) {
        return residential.contains(rateClass);
    }
}
