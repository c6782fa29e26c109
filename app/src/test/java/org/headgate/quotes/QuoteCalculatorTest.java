package org.headgate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.district.DistrictPacks;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteCalculatorTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    static List<String> packs() {
        return DistrictPacks.names();
    }

    @Test
    void addsUpEachFeeThatIsTakenForAMeter() {
        var figures = figures(JUNE_1, asked(meter(InstallationKind.DOMESTIC, "3/4\"", 1, "25")));

        assertThat(figures.lines())
                .extracting(QuoteLine::code, QuoteLine::amount)
                .containsExactly(
                        line("capacity", "4200.00"),
                        line("connection", "1350.00"),
                        line("meter", "485.00"),
                        line("inspection", "140.00"),
                        line("permit", "210.00"),
                        line("new-account", "25.00"));
        assertThat(figures.total()).isEqualTo(Money.of("6410.00"));
    }

    @Test
    void chargesTheUsualBillAsTheRatingEngineDoes() {
        var figures = figures(JUNE_1, asked(meter(InstallationKind.DOMESTIC, "3/4\"", 2, "25")));

        assertThat(figures.usual().getFirst().charges())
                .extracting(UsualCharges.Charge::amount)
                .containsExactly(Money.of("25.78"), Money.of("95.00"));
        assertThat(figures.usualBill()).isEqualTo(Money.of("241.56"));
    }

    @Test
    void takesAFeeForEachFurtherDwellingAndThePermitOnce() {
        var figures = figures(
                JUNE_1,
                new QuoteAsked(
                        List.of(
                                meter(InstallationKind.DOMESTIC, "2\"", 1, "40"),
                                meter(InstallationKind.IRRIGATION, "1\"", 1, "20"),
                                meter(InstallationKind.FIRE_LINE, "4\"", 1, null)),
                        "RESIDENTIAL_MULTI",
                        12,
                        Map.of(),
                        null,
                        null));

        assertThat(figures.lines())
                .filteredOn(line ->
                        List.of("further-dwelling", "permit", "backflow").contains(line.code()))
                .extracting(QuoteLine::code, QuoteLine::amount)
                .containsExactly(
                        line("backflow", "95.00"),
                        line("backflow", "95.00"),
                        line("further-dwelling", "15950.00"),
                        line("permit", "210.00"));
        assertThat(figures.usual()).extracting(UsualCharges::kind).doesNotContain(InstallationKind.FIRE_LINE);
    }

    @Test
    void asksTheDepositOfAHydrantMeterForEach() {
        var figures = figures(JUNE_1, asked(meter(InstallationKind.HYDRANT, "3\"", 2, "30")));

        assertThat(figures.sum(QuoteLine.Group.DEPOSIT)).isEqualTo(Money.of("3000.00"));
        assertThat(figures.lines()).extracting(QuoteLine::code).doesNotContain("capacity", "permit");
    }

    @Test
    void holdsNoLongerThanItsFees() {
        assertThat(figures(JUNE_1, asked(meter(InstallationKind.DOMESTIC, "1\"", 1, null)))
                        .validUntil())
                .isEqualTo(JUNE_1.plusDays(60));
        var late = figures(LocalDate.of(2026, 12, 1), asked(meter(InstallationKind.DOMESTIC, "1\"", 1, null)));

        assertThat(late.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(late.feesUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void knowsNoMeterThatTheScheduleDoesNotHave() {
        assertThatThrownBy(() -> figures(JUNE_1, asked(meter(InstallationKind.DOMESTIC, "24\"", 1, null))))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("24\"");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackQuotesEachOfItsMetersAndSaysWhereTheFeesComeFrom(String name) {
        var opened = DistrictPacks.open(name);
        var policy = opened.pack().installations();
        assertThat(policy.notice()).isNotNull();
        for (var kind : InstallationKind.values())
            if (!policy.of(kind).application().isEmpty())
                assertThat(opened.pack().applications())
                        .extracting(one -> one.code())
                        .contains(policy.of(kind).application());
        var schedule = policy.on(JUNE_1).orElseThrow();
        for (var kind : InstallationKind.values())
            for (var size : schedule.sizes(kind)) {
                var figures = new QuoteCalculator(opened.pack(), schedule, opened.book(), JUNE_1)
                        .of(asked(meter(kind, size, 1, null)), null, Money.ZERO);
                assertThat(figures.total().signum()).as(kind + " " + size).isPositive();
                assertThat(figures.source().in(Locale.of("es"))).isNotBlank();
            }
    }

    private static QuoteFigures figures(LocalDate day, QuoteAsked asked) {
        var opened = DistrictPacks.open("joshua-basin");
        return new QuoteCalculator(
                        opened.pack(), opened.pack().installations().on(day).orElseThrow(), opened.book(), day)
                .of(asked, null, Money.ZERO);
    }

    private static QuoteAsked asked(AskedMeter meter) {
        return new QuoteAsked(List.of(meter), "RESIDENTIAL_SINGLE", 1, Map.of(), null, null);
    }

    private static AskedMeter meter(InstallationKind kind, String size, int count, String use) {
        return new AskedMeter(kind, size, count, use == null ? null : new BigDecimal(use));
    }

    private static org.assertj.core.groups.Tuple line(String code, String amount) {
        return org.assertj.core.groups.Tuple.tuple(code, Money.of(amount));
    }
}
