package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.headgate.customers.AccountId;
import org.headgate.district.AgencyType;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputeRuleTest {
    private static final LocalDate NOVEMBER_12 = LocalDate.of(2026, 11, 12);
    private static final LocalDate NOVEMBER_18 = LocalDate.of(2026, 11, 18);

    @Test
    void aDisputeHoldsWhatIsDisputedFromItsDayUntilItIsResolved() {
        var hold = DisputeRule.of(
                dispute(LocalDate.of(2026, 11, 14), null, NOVEMBER_18.plusDays(9)), AgencyType.COUNTY_WATER_DISTRICT);

        assertThat(hold.held()).isEqualTo(Money.of("120.78"));
        assertThat(hold.holdsOn(NOVEMBER_18.minusDays(1))).isFalse();
        assertThat(hold.holdsOn(NOVEMBER_18)).isTrue();
        assertThat(hold.holdsOn(NOVEMBER_18.plusDays(8))).isTrue();
        assertThat(hold.holdsOn(NOVEMBER_18.plusDays(9))).isFalse();
    }

    @Test
    void aComplaintWithinFiveDaysOfReceivingTheBillGivesARightToAReview() {
        assertThat(DisputeRule.reviewByRight(dispute(LocalDate.of(2026, 11, 13), null, null)))
                .isTrue();
        assertThat(DisputeRule.reviewByRight(dispute(LocalDate.of(2026, 11, 12), null, null)))
                .isFalse();
    }

    @Test
    void aBillOfUnknownArrivalIsTakenToHaveComeByMail() {
        assertThat(DisputeRule.received(dispute(null, null, null))).isEqualTo(NOVEMBER_12.plusDays(5));
        assertThat(DisputeRule.reviewByRight(dispute(null, null, null))).isTrue();
    }

    @Test
    void theStatuteIsThatOfTheAgency() {
        var dispute = dispute(LocalDate.of(2026, 11, 14), null, null);

        assertThat(DisputeRule.of(dispute, AgencyType.CITY).rule().citation()).isEqualTo("Public Utilities Code 10010");
        assertThat(DisputeRule.of(dispute, AgencyType.COUNTY_WATER_DISTRICT)
                        .rule()
                        .citation())
                .isEqualTo("Government Code 60372");
        assertThat(DisputeRule.of(dispute, AgencyType.MUNICIPAL_UTILITY_DISTRICT)
                        .rule()
                        .citation())
                .isEqualTo("Public Utilities Code 12823");
    }

    @Test
    void anAppealHoldsWhoeverTheAgencyIs() {
        var appealed = dispute(LocalDate.of(2026, 11, 1), NOVEMBER_18, null);

        assertThat(DisputeRule.of(appealed, AgencyType.CITY).rule().citation())
                .isEqualTo("Health and Safety Code 116908(b)");
        assertThat(DisputeRule.of(appealed, AgencyType.MUTUAL).rule().sentence())
                .isEqualTo("No shut-off while an appeal is pending: it was made on 2026-11-18.");
    }

    private static CaseCard dispute(
            @Nullable LocalDate received, @Nullable LocalDate appealed, @Nullable LocalDate resolved) {
        var opened = OffsetDateTime.of(NOVEMBER_18, LocalTime.of(18, 0), ZoneOffset.UTC);
        return new CaseCard(
                new CaseId(1001),
                CaseKind.BILL_DISPUTE,
                new AccountId(1),
                "10000016",
                "Marisol Etcheverry",
                "26-11-11842",
                NOVEMBER_12,
                received,
                Money.of("120.78"),
                "bill",
                "Bill",
                "Factura",
                CaseLevel.ONE,
                null,
                null,
                "I was not home.",
                opened,
                NOVEMBER_18,
                "Nadia Fairweather",
                opened.plusDays(2),
                appealed,
                resolved == null ? null : Resolution.DENIED,
                resolved,
                null,
                "",
                0);
    }
}
