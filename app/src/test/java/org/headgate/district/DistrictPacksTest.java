package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.Money;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.Adoption;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.TariffBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistrictPacksTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    static List<String> names() {
        return DistrictPacks.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void opensWithACalendarFeesAndABookOfItsOwn(String name) {
        var opened = DistrictPacks.open(name);

        assertThat(opened.book().name()).isEqualTo(opened.pack().name());
        assertThat(opened.book().disclaimers()).isNotEmpty();
        assertThat(opened.pack().cycles()).isNotEmpty();
        assertThat(opened.pack().fees()).containsKeys("late", "returned-payment", "reconnection");
        assertThat(opened.pack().calendar().isOpenOn(LocalDate.of(2026, 12, 25)))
                .isFalse();
        assertThat(opened.pack().dueDays()).isGreaterThanOrEqualTo(19); // the notice of shut-off waits that long
    }

    @ParameterizedTest
    @MethodSource("names")
    void chargesAndExplainsEachOfItsClassesInBothLanguages(String name) {
        var book = DistrictPacks.open(name).book();

        for (var customerClass : book.classes().keySet()) {
            var request = ChargeRequest.regular(
                    customerClass, JUNE_1, JULY_1, facts(book, customerClass), new BigDecimal("17"));
            var charges = charges(book, request);
            assertThat(charges).as(customerClass).isNotEmpty();
            for (var locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
                var explained = book.explain(request, locale);
                assertThat(explained).hasSameSizeAs(charges);
                assertThat(explained).allSatisfy(charge -> {
                    assertThat(charge.charge().wording(locale)).doesNotContain("{", "[");
                    assertThat(String.join(" ", charge.rule())).doesNotContain("_");
                    assertThat(String.join(" ", charge.arithmetic())).doesNotContain("_");
                });
            }
        }
    }

    @Test
    void chargesAJoshuaBasinHomeAsItsPublishedRatesDo() {
        var book = DistrictPacks.open("joshua-basin").book();
        var home = ChargeRequest.regular(
                "RESIDENTIAL_SINGLE", JUNE_1, JULY_1, Map.of("meter_size", "3/4\""), new BigDecimal("25"));

        assertThat(charges(book, home))
                .extracting(Charge::amount)
                .containsExactly(Money.of("25.78"), Money.of("95.00"));
    }

    @Test
    void chargesLargeMetersOfEveryKindOfCustomerTheSameInJoshuaBasin() {
        var book = DistrictPacks.open("joshua-basin").book();

        for (var customerClass : book.classes().keySet()) {
            var large = ChargeRequest.regular(
                    customerClass, JUNE_1, JULY_1, Map.of("meter_size", "2\""), new BigDecimal("100"));
            assertThat(charges(book, large))
                    .extracting(Charge::amount)
                    .containsExactly(Money.of("137.49"), Money.of("379.00"));
        }
    }

    @Test
    void saysThatEasternsRatesAreMadeUp() {
        var book = DistrictPacks.open("eastern-municipal").book();

        assertThat(book.disclaimers().getFirst().en()).contains("made-up prices");
        assertThat(book.versions().getFirst().adoption()).isInstanceOf(Adoption.Hearing.class);
        assertThat(book.versions().getLast().adoption()).isInstanceOf(Adoption.PassThrough.class);
        assertThat(book.warnings()).isEmpty();
    }

    @Test
    void chargesEasternByTheBudgetOfTheHousehold() {
        var book = DistrictPacks.open("eastern-municipal").book();
        var may = ChargeRequest.regular(
                "RESIDENTIAL_SINGLE",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 6, 1),
                Map.of("meter_size", "3/4\"", "hhsize", "4", "irr_area", "3000"),
                new BigDecimal("25"));

        // Indoor 55 × 4 × 31 ÷ 748 = 9; outdoor 0.8 × 5.89 × 0.62 × 3000 ÷ 748 = 12; 9 + 12 + 4 units
        assertThat(charges(book, may))
                .extracting(Charge::amount)
                .containsExactly(Money.of("13.95"), Money.of("67.98"), Money.of("28.52"));
    }

    @Test
    void keepsItsHours() {
        var calendar = DistrictPacks.open("joshua-basin").pack().calendar();

        assertThat(calendar.isOpenAt(LocalDate.of(2026, 11, 18), LocalTime.of(17, 29)))
                .isTrue();
        assertThat(calendar.isOpenAt(LocalDate.of(2026, 11, 18), LocalTime.of(17, 30)))
                .isFalse();
        assertThat(calendar.isOpenOn(LocalDate.of(2026, 11, 20))).isFalse(); // a Friday
        assertThat(calendar.openDayFrom(LocalDate.of(2026, 11, 26))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(calendar.holiday(LocalDate.of(2026, 10, 12))).hasValueSatisfying(day -> {
            assertThat(day.name().es()).isEqualTo("Día de Colón");
            assertThat(day.officeClosed()).isFalse();
        });
    }

    @Test
    void takesAFeeAsAnAmountOrAPercentage() {
        var fees = DistrictPacks.open("joshua-basin").pack().fees();

        assertThat(fees.get("late").on(Money.of("42.78"))).isEqualTo(Money.of("4.28"));
        assertThat(fees.get("returned-payment").on(Money.of("42.78"))).isEqualTo(Money.of("25.00"));
    }

    @Test
    void namesTheDistrictsThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> DistrictPacks.open("atlantis"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("joshua-basin, mission-springs");
    }

    @Test
    void refusesADescriptionWithItsLineAndWhatWasExpected() {
        var text = DistrictPacks.open("joshua-basin")
                .description()
                .replace("agency: county-water-district", "agency: club");

        assertThat(DistrictPack.parse("district.yaml", text))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.problems().toString())
                                .contains("district.yaml:4:9: agency", "must be one of city, county-water-district"));
    }

    @Test
    void saysAfterHowLongAScreenNobodySitsAtIsLocked() {
        var text = DistrictPacks.open("joshua-basin").description();

        assertThat(DistrictPack.parse("district.yaml", text).orReject().idleLockMinutes())
                .isEqualTo(15);
        assertThat(DistrictPack.parse("district.yaml", text + "\nidle-lock-minutes: 5\n")
                        .orReject()
                        .idleLockMinutes())
                .isEqualTo(5);
        assertThat(DistrictPack.parse("district.yaml", text + "\nidle-lock-minutes: 0\n"))
                .isInstanceOf(Parsed.Bad.class);
    }

    private static Map<String, String> facts(TariffBook book, String customerClass) {
        var facts = new HashMap<String, String>();
        for (var fact : book.factsNeeded(customerClass, JUNE_1))
            facts.put(fact.name(), fact.isNumber() ? "4" : fact.choices().getFirst());
        return facts;
    }

    private static List<Charge> charges(TariffBook book, ChargeRequest request) {
        return switch (book.rate(request)) {
            case BookRating.Charges(var charges) -> charges;
            case BookRating.Held(var reasons) -> throw new AssertionError("held: " + reasons);
        };
    }
}
