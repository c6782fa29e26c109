package org.headgate.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.headgate.credit.CreditFacts.Count;
import org.headgate.district.AgencyType;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DistrictPack;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepositCalculatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DepositPolicy POLICY =
            DistrictPacks.open("joshua-basin").pack().deposits();
    private static final AverageBill OF_60 = new AverageBill(Money.of("60.00"), 12, AverageBill.Of.ADDRESS);

    @Test
    void asksNothingOfWhoPaysWell() {
        var quote = quote(AgencyType.CITY, 1, "RESIDENTIAL_SINGLE", CreditBand.GOOD, OF_60);

        assertThat(quote.isNeeded()).isFalse();
        assertThat(quote.why()).extracting(Reason::sentence).last().asString().contains("no deposit");
    }

    @Test
    void asksSoManyTimesTheAverageBillRoundedDown() {
        var quote = quote(
                AgencyType.COUNTY_WATER_DISTRICT,
                1,
                "RESIDENTIAL_SINGLE",
                CreditBand.UNKNOWN,
                new AverageBill(Money.of("61.37"), 12, AverageBill.Of.ADDRESS));

        assertThat(quote.amount()).isEqualTo(Money.of("90.00"));
        assertThat(quote.why())
                .extracting(Reason::sentence)
                .contains("1.5 × $61.37 is $92.06, rounded down to $90.00.");
        assertThat(quote.most()).isNull();
    }

    /** PUC 10009.6: at most twice the average periodic bill or three times the average monthly bill; the lower is kept. */
    @Test
    void aCityAsksAHomeForNoMoreThanTheLawAllows() {
        var policy = withPoor("5 x average");
        var monthly = new DepositCalculator(policy, DepositLaw.of(AgencyType.CITY), 1)
                .quote("RESIDENTIAL_SINGLE", score(CreditBand.POOR), policy.matrix(), OF_60);
        var everyTwoMonths = new DepositCalculator(policy, DepositLaw.of(AgencyType.CITY), 2)
                .quote("RESIDENTIAL_SINGLE", score(CreditBand.POOR), policy.matrix(), OF_60);

        assertThat(monthly.amount()).isEqualTo(Money.of("120.00"));
        assertThat(monthly.why().getLast().citation()).isEqualTo("Pub. Util. Code 10009.6");
        assertThat(everyTwoMonths.amount()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void theLimitIsForHomesOnly() {
        var quote = quote(AgencyType.CITY, 1, "COMMERCIAL", CreditBand.POOR, OF_60);

        assertThat(quote.amount()).isEqualTo(Money.of("180.00"));
    }

    @Test
    void aCityCannotAskWhenNoAverageIsKnown() {
        var policy = withPoor("75.00");
        var quote = new DepositCalculator(policy, DepositLaw.of(AgencyType.CITY), 1)
                .quote("RESIDENTIAL_SINGLE", score(CreditBand.POOR), policy.matrix(), null);

        assertThat(quote.amount()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(AgencyType.class)
    void namesTheStatuteOfEveryKindOfPublicAgency(AgencyType type) {
        var law = DepositLaw.of(type);

        assertThat(law.onFormerDebt()).isNotEmpty();
        if (type != AgencyType.INVESTOR_OWNED && type != AgencyType.MUTUAL)
            assertThat(law.onDeposits()).containsAnyOf("Pub. Util. Code", "Gov. Code");
    }

    private static DepositQuote quote(
            AgencyType agency, int months, String rateClass, CreditBand band, @Nullable AverageBill average) {
        return new DepositCalculator(POLICY, DepositLaw.of(agency), months)
                .quote(rateClass, score(band), POLICY.matrix(), average);
    }

    private static DepositPolicy withPoor(String term) {
        var description = DistrictPacks.open("joshua-basin").description();
        return DistrictPack.parse("district.yaml", description.replace("poor: 2 x average", "poor: " + term))
                .orReject()
                .deposits();
    }

    private static CreditScore score(CreditBand band) {
        return switch (band) {
            case GOOD -> of(12, Count.NONE);
            case FAIR -> of(12, new Count(2, 0));
            case POOR -> of(12, new Count(6, 0));
            case UNKNOWN -> of(0, Count.NONE);
        };
    }

    private static CreditScore of(int bills, Count late) {
        return CreditScore.of(
                new CreditFacts(TODAY, TODAY.minusYears(1), bills, late, Count.NONE, Count.NONE, null), POLICY.score());
    }
}
