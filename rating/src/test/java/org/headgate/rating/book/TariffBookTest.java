package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.JUNE_1;
import static org.headgate.rating.book.SampleRequests.charges;
import static org.headgate.rating.book.SampleRequests.june;
import static org.headgate.rating.book.SampleRequests.reasons;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class TariffBookTest {
    private static final Locale SPANISH = Locale.of("es");

    @Test
    void chargesOneLineAComponentWithItsServiceAccountAndWording() {
        var charges = charges(SampleBooks.oneVersion().read(), june("8"));

        assertThat(charges).extracting(Charge::component).containsExactly("service_charge", "commodity_charge");
        var water = charges.get(1);
        assertThat(water.service()).isEqualTo("WATER");
        assertThat(water.revenueAccount()).isEqualTo("4020");
        assertThat(water.version()).isEqualTo("2025");
        assertThat(water.quantity()).isEqualByComparingTo("8");
        assertThat(water.amount()).isEqualTo(Money.of("25.50"));
        assertThat(water.wording(Locale.ENGLISH)).isEqualTo("Water used");
        assertThat(water.wording(SPANISH)).isEqualTo("Agua consumida");
    }

    @Test
    void namesTheUnitsOfEachTier() {
        var water = charges(SampleBooks.oneVersion().read(), june("8")).get(1);

        assertThat(water.tierWording(1, Locale.ENGLISH)).isEqualTo("Water, tier 1: 1 to 5 ccf");
        assertThat(water.tierWording(2, Locale.ENGLISH)).isEqualTo("Water, tier 2: 6 to 10 ccf");
        assertThat(water.tierWording(2, SPANISH)).isEqualTo("Agua, bloque 2: 6 a 10 ccf");
        assertThat(water.tierWording(3, Locale.ENGLISH)).isEqualTo("Water, tier 3: 11 ccf and up");
    }

    @Test
    void putsFactsIntoTheWordingAndLeavesOutWhatIsNotKnown() {
        var book = SampleBooks.oneVersion()
                .with("en: \"Basic service charge\"", "en: \"Service[, {meter_size} meter][, well {well}]\"")
                .read();

        assertThat(charges(book, june("0")).getFirst().wording(Locale.ENGLISH)).isEqualTo("Service, 3/4\" meter");
    }

    @Test
    void pricesSeveralCustomerClassesByOneClassOfTheTariff() {
        var book = SampleBooks.oneVersion().with("classes:\n", """
                        classes:
                          SHOP:
                            name: {en: Shop, es: Tienda}
                            tariff-class: HOME
                            facts: [meter_size]
                        """).read();
        var shop = ChargeRequest.regular(
                "SHOP", JUNE_1, JUNE_1.plusDays(30), Map.of("meter_size", "1\""), new BigDecimal("2"));

        assertThat(SampleRequests.total(book, shop)).isEqualTo(Money.of("56.00"));
    }

    @Test
    void holdsABillWhoseClassIsNotInTheBook() {
        var request = ChargeRequest.regular("FARM", JUNE_1, JUNE_1.plusDays(30), Map.of(), BigDecimal.ONE);

        assertThat(reasons(SampleBooks.oneVersion().read(), request))
                .containsExactly("The tariff book has no class FARM; it has HOME");
    }

    @Test
    void holdsABillWhoseMeterSizeHasNoPriceAndNamesThoseThatHave() {
        var request =
                ChargeRequest.regular("HOME", JUNE_1, JUNE_1.plusDays(30), Map.of("meter_size", "6\""), BigDecimal.ONE);

        assertThat(reasons(SampleBooks.oneVersion().read(), request))
                .singleElement()
                .asString()
                .contains("6\"", "3/4\"", "1\"");
    }

    @Test
    void holdsABillOfWhichAFactIsMissing() {
        var request = ChargeRequest.regular("HOME", JUNE_1, JUNE_1.plusDays(30), Map.of(), BigDecimal.ONE);

        assertThat(reasons(SampleBooks.oneVersion().read(), request))
                .singleElement()
                .asString()
                .isEqualTo("Meter size is not known, and basic service charge needs it");
        assertThat(SampleBooks.oneVersion().read().rate(request))
                .isEqualTo(new BookRating.Held(List.of(new Words(
                        "Meter size is not known, and basic service charge needs it",
                        "No se conoce el dato «tamaño del medidor», que necesita «cargo básico de servicio»"))));
    }

    @Test
    void holdsABillOfDaysBeforeTheFirstRates() {
        var early = SampleRequests.home(LocalDate.of(2024, 12, 20), LocalDate.of(2025, 1, 20), "3");

        assertThat(reasons(SampleBooks.oneVersion().read(), early))
                .containsExactly(
                        "No rates are in the book for the days before Jan 1, 2025; the period begins on Dec 20, 2024");
    }

    @Test
    void holdsABillOfNegativeUse() {
        assertThat(reasons(SampleBooks.oneVersion().read(), june("-1")))
                .singleElement()
                .asString()
                .startsWith("The use of -1 is below zero");
    }

    @Test
    void hasAnotherFingerprintWhenAnyTextChanges() {
        var book = SampleBooks.oneVersion().read();
        var again = SampleBooks.oneVersion().read();
        var dearer =
                SampleBooks.oneVersion().withTariff("rates-2025.owrs", SampleBooks.TARIFF.replace("30.00", "30.01"));

        assertThat(again.fingerprint()).isEqualTo(book.fingerprint()).hasSize(64);
        assertThat(dearer.read().fingerprint()).isNotEqualTo(book.fingerprint());
        assertThat(TariffBook.parse("again", book.files()).orReject().fingerprint())
                .isEqualTo(book.fingerprint());
    }

    @Test
    void describesTheRatesInForceOnADay() {
        var book = SampleBooks.twoVersions().read();

        var sheet = book.describe(LocalDate.of(2026, 3, 1));

        assertThat(sheet.inForce()).isNotNull();
        assertThat(sheet.inForce().citation(Locale.ENGLISH))
                .isEqualTo("Resolution 25-7, adopted Nov 20, 2025 after the public hearing of Nov 15, 2025."
                        + " Rates in effect from Jan 1, 2026.");
        assertThat(sheet.classes()).singleElement().satisfies(rates -> {
            assertThat(rates.customerClass().name().es()).isEqualTo("Casa");
            assertThat(rates.components())
                    .extracting(BillComponent::name)
                    .containsExactly("service_charge", "commodity_charge");
        });
        assertThat(sheet.disclaimers().getFirst().in(SPANISH)).isEqualTo("Inventado para una prueba.");
        assertThat(book.describe(LocalDate.of(2020, 1, 1)).inForce()).isNull();
    }

    @Test
    void tellsWhichFactsAClassNeedsAndWhatTheyMayBe() {
        var facts = SampleBooks.oneVersion().read().factsNeeded("HOME", JUNE_1);

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.name()).isEqualTo("meter_size");
            assertThat(fact.choices()).containsExactly("3/4\"", "1\"");
        });
    }
}
