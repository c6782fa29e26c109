package org.headgate.contacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.headgate.district.AgencyType;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/** When a dispute keeps the water on: while it is investigated, and while an appeal is pending. */
final class DisputeRule {
    /** Days from receiving the bill within which a complaint gives a right to a review. */
    static final int DAYS_TO_COMPLAIN = 5;

    /** A bill sent by mail is taken to arrive within five days, where the customer does not say when. */
    static final int DAYS_OF_MAIL = 5;

    private DisputeRule() {}

    static CollectionHold of(CaseCard one, AgencyType agency) {
        return new CollectionHold(
                one.id(), one.disputed(), one.openedOn(), one.resolvedOn(), reviewByRight(one), rule(one, agency));
    }

    static boolean reviewByRight(CaseCard one) {
        var received = received(one);
        return received != null && ChronoUnit.DAYS.between(received, one.openedOn()) <= DAYS_TO_COMPLAIN;
    }

    /** When the bill arrived; the doubt is the customer's advantage. */
    static @Nullable LocalDate received(CaseCard one) {
        if (one.receivedOn() != null) return one.receivedOn();
        var billed = one.billedOn();
        return billed == null ? null : billed.plusDays(DAYS_OF_MAIL);
    }

    private static Reason rule(CaseCard one, AgencyType agency) {
        if (one.appealedOn() != null)
            return Reason.of(
                    "Health and Safety Code 116908(b)",
                    "No shut-off while an appeal is pending: it was made on %s.",
                    one.appealedOn());
        if (agency == AgencyType.MUTUAL)
            return Reason.of(
                    "Policy on discontinuation of service (Health and Safety Code 116906)",
                    "No shut-off while the complaint of %s is investigated.",
                    one.openedOn());
        var received = received(one);
        if (received != null && reviewByRight(one))
            return Reason.of(
                    citation(agency),
                    "No shut-off while the complaint of %s is investigated. It came within %s days of receiving the bill (%s), so the customer has a right to a review by a review manager.",
                    one.openedOn(),
                    DAYS_TO_COMPLAIN,
                    received);
        return Reason.of(
                citation(agency),
                "No shut-off while the complaint of %s is investigated. It came later than %s days after the bill was received: a review by a review manager is not a right, but may be given.",
                one.openedOn(),
                DAYS_TO_COMPLAIN);
    }

    private static String citation(AgencyType agency) {
        return switch (agency) {
            case CITY -> "Public Utilities Code 10010";
            case COUNTY_WATER_DISTRICT,
                    CALIFORNIA_WATER_DISTRICT,
                    MUNICIPAL_WATER_DISTRICT,
                    IRRIGATION_DISTRICT,
                    COMMUNITY_SERVICES_DISTRICT -> "Government Code 60372";
            case MUNICIPAL_UTILITY_DISTRICT -> "Public Utilities Code 12823";
            case PUBLIC_UTILITY_DISTRICT -> "Public Utilities Code 16482";
            case INVESTOR_OWNED -> "Public Utilities Code 779";
            case MUTUAL -> "Health and Safety Code 116906";
        };
    }
}
