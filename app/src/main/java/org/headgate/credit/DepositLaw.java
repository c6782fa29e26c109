package org.headgate.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.headgate.district.AgencyType;
import org.headgate.kernel.Money;

/**
 * What the law says to an agency about the deposits of homes and about the debts of former customers.
 *
 * @param capped whether a deposit is at most twice the average bill of a period and three times that of a month
 * @param onDeposits that a deposit rests on creditworthiness alone; blank where no statute is recorded for this kind of agency
 * @param onFormerDebt that a former customer's debt is not a later one's
 */
record DepositLaw(boolean capped, String onDeposits, String onFormerDebt) {
    /** Where no statute is recorded, the cautious rule of the others is kept as policy. */
    private static final String POLICY = "Policy of the office, after Gov. Code 60375";

    private static final BigDecimal PERIODS = BigDecimal.valueOf(2);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

    static DepositLaw of(AgencyType agency) {
        return switch (agency) {
            case CITY -> new DepositLaw(true, "Pub. Util. Code 10009.6", "Pub. Util. Code 10009.6");
            case MUNICIPAL_UTILITY_DISTRICT ->
                new DepositLaw(true, "Pub. Util. Code 12822.6; Gov. Code 60375.5", "Pub. Util. Code 12822.6");
            case PUBLIC_UTILITY_DISTRICT ->
                new DepositLaw(false, "Gov. Code 60375.5", "Pub. Util. Code 16469(b); Gov. Code 60375");
            case COUNTY_WATER_DISTRICT,
                    CALIFORNIA_WATER_DISTRICT,
                    MUNICIPAL_WATER_DISTRICT,
                    IRRIGATION_DISTRICT,
                    COMMUNITY_SERVICES_DISTRICT -> new DepositLaw(false, "Gov. Code 60375.5", "Gov. Code 60375");
            case INVESTOR_OWNED, MUTUAL -> new DepositLaw(false, "", POLICY);
        };
    }

    /** The most that may be asked of a home: the lower of the two measures, which the statute joins by "or". */
    static Money most(Money averagePeriod, int periodMonths) {
        var periods = averagePeriod.times(PERIODS);
        var months = new Money(
                averagePeriod.amount().multiply(MONTHS).divide(BigDecimal.valueOf(periodMonths), 2, RoundingMode.DOWN));
        return periods.compareTo(months) <= 0 ? periods : months;
    }
}
