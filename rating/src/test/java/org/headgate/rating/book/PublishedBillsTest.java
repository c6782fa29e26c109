package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.charges;
import static org.headgate.rating.book.SampleRequests.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

/** Bills that utilities published with their arithmetic, each through a book of its own. */
class PublishedBillsTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    /** Longview, Texas: $12.40 with 2,000 gallons, $3.95 a thousand above; 7,000, 6,800 and 6,900 average 6,900: $31.76. */
    @Test
    void longviewChargesSewerByTheWinterAverage() {
        var book = book("kgal", "monthly", """
                sewer_minimum: 12.40
                sewer_charge: Tiered
                sewer_tier_starts: [0, 3]
                sewer_tier_prices: [0, 3.95]
                bill: sewer_minimum + sewer_charge
                """, """
                  sewer_minimum:
                    service: SEWER
                    account: "4110"
                    basis: period
                    wording: {en: Sewer minimum, es: Mínimo de alcantarillado}
                  sewer_charge:
                    service: SEWER
                    account: "4120"
                    basis: period
                    quantity: winter_average
                    wording: {en: Sewer by winter average, es: Alcantarillado por promedio de invierno}
                """, """
                winter-average:
                  fact: winter_average
                  months: [december, january, february]
                  takes-effect: april
                  new-customer: 5
                  step: 0.001
                """);
        var average = book.winterAverage()
                .orElseThrow()
                .of(
                        Map.of(
                                YearMonth.of(2025, 12), new BigDecimal("7"),
                                YearMonth.of(2026, 1), new BigDecimal("6.8"),
                                YearMonth.of(2026, 2), new BigDecimal("6.9")),
                        JUNE_1);
        var facts = Map.of("winter_average", average.value().toPlainString());

        var summer = ChargeRequest.regular("HOME", JUNE_1, JULY_1, facts, new BigDecimal("31"));

        assertThat(total(book, summer)).isEqualTo(Money.of("31.76"));
        assertThat(charges(book, summer).get(1).exact()).isEqualByComparingTo("19.355");
        assertThat(charges(book, summer).get(1).quantity()).isEqualByComparingTo("6.9");
    }

    /** Clintonville, Wisconsin: registers cut off at whole thousands, 9530 and 5 thousand are 4; 4 × $7.25 + $17.00 = $46.00. */
    @Test
    void clintonvilleCutsOffTheRegistersBeforeItSubtracts() {
        var book = book("kgal", "monthly", """
                service_charge: 17.00
                commodity_charge: 7.25 * usage_ccf
                bill: service_charge + commodity_charge
                """, "", "quantities: {whole-registers: yes}\n");

        var usage = book.quantities().between(new BigDecimal("5.000"), new BigDecimal("9.530"));

        assertThat(usage).isEqualByComparingTo("4");
        assertThat(total(book, ChargeRequest.regular("HOME", JUNE_1, JULY_1, Map.of(), usage)))
                .isEqualTo(Money.of("46.00"));
    }

    /** Academy, Colorado: 4,001 gallons are billed as 4,100: 4 × $10 + 0.1 × $11 = $41.10. */
    @Test
    void academyRoundsUseUpToTheNextHundredGallons() {
        var book = book("kgal", "monthly", """
                commodity_charge: Tiered
                tier_starts: [0, 5, 9, 13, 17]
                tier_prices: [10, 11, 12, 13, 14]
                bill: commodity_charge
                """, "", "quantities: {usage: up, step: 0.1}\n");

        var request = ChargeRequest.regular("HOME", JUNE_1, JULY_1, Map.of(), new BigDecimal("4.001"));

        assertThat(total(book, request)).isEqualTo(Money.of("41.10"));
        assertThat(charges(book, request).getFirst().quantity()).isEqualByComparingTo("4.1");
    }

    /** Nampa, Idaho: by the cubic foot, two months: 700 × 0.0053 + 700 × 0.0092 + $18.04 = $28.19. */
    @Test
    void nampaPricesSingleCubicFeetForTwoMonths() {
        var book = book("cf", "bimonthly", """
                service_charge: 18.04
                commodity_charge: Tiered
                tier_starts: [0, 701, 1401]
                tier_prices: [0.0053, 0.0092, 0.0119]
                bill: service_charge + commodity_charge
                """, "", "");

        var request = ChargeRequest.regular("HOME", JUNE_1, JUNE_1.plusMonths(2), Map.of(), new BigDecimal("1400"));

        assertThat(total(book, request)).isEqualTo(Money.of("28.19"));
    }

    /** Charlottesville, Virginia: $1.20 a month for each 500 square feet begun; 2,100 are 5 units: $36.00 a half year. */
    @Test
    void charlottesvilleChargesStormWaterByTheUnit() {
        var book = book(
                "ccf",
                "semiannual",
                """
                service_charge: 1.20 * 6 * stormwater_units
                bill: service_charge
                """,
                "",
                "facts:\n  stormwater_units: {en: Storm water units, es: Unidades pluviales}\n");

        var request = ChargeRequest.regular(
                "HOME", JUNE_1, JUNE_1.plusMonths(6), Map.of("stormwater_units", "5"), BigDecimal.ZERO);

        assertThat(total(book, request)).isEqualTo(Money.of("36.00"));
    }

    static TariffBook book(String unit, String frequency, String fields, String components, String more) {
        var months = switch (frequency) {
            case "monthly" -> 1;
            case "bimonthly" -> 2;
            case "semiannual" -> 6;
            default -> throw new IllegalArgumentException(frequency);
        };
        var tariff = """
                metadata:
                  utility_name: Published
                  effective_date: 2010-01-01
                  bill_frequency: %s
                  bill_unit: %s
                rate_structure:
                  HOME:
                """.formatted(frequency, unit) + fields.indent(4);
        var facts = fields.contains("stormwater_units") ? "[stormwater_units]" : "[]";
        var text = """
                name: Published
                unit: %s
                services:
                  WATER: {en: Water, es: Agua}
                  SEWER: {en: Sewer, es: Alcantarillado}
                components:
                  service_charge:
                    service: WATER
                    account: "4010"
                    basis: period
                    wording: {en: Service charge, es: Cargo de servicio}
                  commodity_charge:
                    service: WATER
                    account: "4020"
                    basis: usage
                    wording: {en: Water used, es: Agua consumida}
                %sclasses:
                  HOME:
                    name: {en: Home, es: Casa}
                    facts: %s
                versions:
                  - name: published
                    effective: 2010-01-01
                    file: published.owrs
                    adoption: {unrecorded: {en: a published example, es: un ejemplo publicado}}
                period: {months: %d, full-days: %d}
                """.formatted(unit, components.indent(0), facts, months, months * 30);
        return TariffBook.parse("published", Map.of(TariffBook.FILE, text + more, "published.owrs", tariff))
                .orReject();
    }
}
