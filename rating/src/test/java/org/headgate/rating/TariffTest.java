package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.Samples.house;
import static org.headgate.rating.Samples.rated;
import static org.headgate.rating.Samples.refusal;
import static org.headgate.rating.Samples.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.yaml.DuplicateKeys;
import org.junit.jupiter.api.Test;

class TariffTest {
    @Test
    void tellsItsUtilityDateFrequencyAndUnit() {
        var text = """
                metadata:
                  effective_date: 7/1/2017
                  utility_name: Mill Lane
                  bill_frequency: Bi-Monthly
                  bill_unit: kgal
                rate_structure:
                  HOUSE:
                    bill: 3
                """;

        var metadata =
                Tariff.parse("a.owrs", text, DuplicateKeys.REFUSE).orReject().metadata();

        assertThat(metadata)
                .isEqualTo(new TariffMetadata(
                        "Mill Lane", LocalDate.of(2017, 7, 1), BillFrequency.BIMONTHLY, VolumeUnit.KGAL));
    }

    @Test
    void readsScalarsAsTextSoThatTrueAndDatesAndOneAreKeys() {
        var rateClass = house("""
                bill:
                  depends_on: tax_exempt
                  values:
                    True: 1.10
                    2017-01-01: 2.20
                    01: 3.30
                """);

        assertThat(rated(rateClass, Facts.of("tax_exempt", "True")).bill()).hasToString("1.1");
        assertThat(rated(rateClass, Facts.of("tax_exempt", "2017-01-01")).bill())
                .hasToString("2.2");
        assertThat(rated(rateClass, Facts.of("tax_exempt", "01")).bill()).hasToString("3.3");
    }

    @Test
    void takesFieldsInAnyOrder() {
        var rateClass = house("bill: service_charge*2\nservice_charge: half+half\nhalf: 1.25\n");

        assertThat(rated(rateClass, usage("0")).bill()).hasToString("5");
    }

    @Test
    void letsAFactWinOverAField() {
        var rateClass = house("days_in_period: 30\nbill: days_in_period*2\n");

        assertThat(rated(rateClass, usage("0")).bill()).hasToString("60");
        assertThat(rated(rateClass, Facts.of("days_in_period", "31")).bill()).hasToString("62");
    }

    @Test
    void keepsOneClassUsableWhenAnotherIsWrong() {
        var text = """
                metadata: {effective_date: 2026-07-01, utility_name: Mill Lane, bill_frequency: monthly}
                rate_structure:
                  HOUSE: {bill: 3}
                  SHOP: {bill: flat_rate*usage_ccf}
                """;

        var tariff = Tariff.parse("a.owrs", text, DuplicateKeys.REFUSE).orReject();

        assertThat(tariff.classes()).containsExactly("HOUSE", "SHOP");
        assertThat(tariff.rateClass("HOUSE")).isInstanceOf(Parsed.Good.class);
        assertThat(tariff.refused().get("SHOP"))
                .singleElement()
                .hasToString("a.owrs:4:16: SHOP.bill: flat_rate is not defined; this class defines bill");
        assertThat(tariff.rateClass("FARM"))
                .isEqualTo(new Parsed.Bad<RateClass>(List.of(new org.headgate.kernel.Problem(
                        "a.owrs", 0, 0, "FARM", "the tariff has no class of this name; it has HOUSE, SHOP"))));
    }

    @Test
    void refusesDuplicateKeysWithBothLinesUnlessTheLastIsToWin() {
        var fields = "service_charge: 3\nservice_charge: 4\nbill: service_charge\n";

        assertThat(refusal(fields))
                .isEqualTo("mill-lane.owrs:8:5: service_charge: this key stands twice in the same map, first on line 7;"
                        + " keep the one that was adopted");
        var last = Samples.tariff(fields, DuplicateKeys.LAST_WINS)
                .orReject()
                .rateClass("HOUSE")
                .orReject();
        assertThat(rated(last, usage("0")).bill()).hasToString("4");
    }

    @Test
    void saysWhichCharacterOfAFormulaIsWrong() {
        assertThat(refusal("bill: 2*(3+usage_ccf\n"))
                .isEqualTo("mill-lane.owrs:7:25: HOUSE.bill: the formula \"2*(3+usage_ccf\" has the end where a closing"
                        + " bracket is expected");
        assertThat(refusal("bill: 2,50\n")).contains(":7:12: HOUSE.bill: the formula \"2,50\" has \",\" where");
        assertThat(refusal("bill: $4\n")).contains("has \"$\" where a number, a name or a bracket is expected");
    }

    @Test
    void refusesWhatNeedsItself() {
        assertThat(refusal("bill: a+1\na: b*2\nb: bill\n")).contains("needs itself: bill → a → b → bill");
    }

    @Test
    void leavesOutACircleThatTheBillDoesNotNeed() {
        var rated = rated(house("d: c\nb: c+1\nc: b+1\nbill: 3\n"), usage("0"));

        assertThat(rated.components()).extracting(Component::name).containsExactly("bill");
        assertThat(rated.leftOut()).containsOnlyKeys("d", "b", "c");
    }

    @Test
    void refusesAListWhereANumberIsExpected() {
        assertThat(refusal("bill:\n  - 2.44\n")).contains("HOUSE.bill: is a list, where one number is expected");
    }

    @Test
    void refusesTiersWithoutPrices() {
        assertThat(refusal("bill: Tiered\ntier_starts_bill: [0, 4]\ntier_prices_bill: [1]\n"))
                .contains("2 tier starts but 1 prices");
        assertThat(refusal("IR_charge: Tiered\ntier_starts: [0]\ntier_prices: [1]\nbill: IR_charge\n"))
                .contains("Tiered has no tier fields of its own; expected tier_starts_IR or IR_tier_starts");
    }

    @Test
    void leavesOutAWrongFieldThatTheBillDoesNotNeed() {
        var rated = rated(house("odd: Zone 1\nbill: 3\n"), usage("0"));

        assertThat(rated.components()).extracting(Component::name).containsExactly("bill");
        assertThat(rated.leftOut()).containsOnlyKeys("odd");
    }

    @Test
    void refusesAFileThatIsNoTariff() {
        assertThat(Tariff.parse("a.owrs", "", DuplicateKeys.REFUSE)).isInstanceOf(Parsed.Bad.class);
        assertThat(Tariff.parse("a.owrs", "- 1\n- 2\n", DuplicateKeys.REFUSE)).isInstanceOf(Parsed.Bad.class);
        assertThat(Tariff.parse("a.owrs", "a: *b\n", DuplicateKeys.REFUSE)).isInstanceOf(Parsed.Bad.class);
        assertThat(Tariff.parse("a.owrs", "a: \u0000\n", DuplicateKeys.REFUSE)).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void ratesARowOfFactsLikeAMapOfThem() {
        var rateClass = house("commodity_charge: 2.5*usage_ccf\nbill: commodity_charge+hhsize\n");
        var row = rateClass.newFactRow();
        row.set(rateClass.slotOf("usage_ccf"), "4");
        row.set(rateClass.slotOf("hhsize"), "3");

        assertThat(rated(rateClass, row).bill()).hasToString("13");
        assertThat(row.asMap()).isEqualTo(Map.of("usage_ccf", "4", "hhsize", "3"));
        assertThat(rateClass.slotOf("shoe_size")).isEqualTo(-1);
    }

    @Test
    void showsItselfAsPeopleReadIt() {
        var sheet = house("""
                        service_charge:
                          depends_on: [meter_size, city_limits]
                          values:
                            1|1/2"|inside_city: 4.50
                            2"|outside_city: 5.50
                        tier_starts: [0, 9, 21]
                        tier_prices:
                          depends_on: season
                          values:
                            Summer: [2, 3, 4]
                            Winter: [1, 2, 3]
                        commodity_charge: Tiered
                        surcharge: 0.1*hhsize
                        bill: service_charge+commodity_charge+surcharge
                        """).sheet();

        assertThat(sheet.facts())
                .containsExactly(
                        new ClassSheet.FactNeeded("meter_size", List.of("1 1/2\"", "2\"")),
                        new ClassSheet.FactNeeded("city_limits", List.of("inside_city", "outside_city")),
                        new ClassSheet.FactNeeded("season", List.of("Summer", "Winter")),
                        new ClassSheet.FactNeeded("usage_ccf", List.of()),
                        new ClassSheet.FactNeeded("hhsize", List.of()));
        assertThat(sheet.lines())
                .startsWith(
                        new ClassSheet.Table(
                                "service_charge",
                                List.of("meter_size", "city_limits"),
                                List.of(
                                        new ClassSheet.TableRow(List.of("1 1/2\"", "inside_city"), "4.50"),
                                        new ClassSheet.TableRow(List.of("2\"", "outside_city"), "5.50"))),
                        new ClassSheet.Tiered(
                                "commodity_charge",
                                false,
                                List.of("season"),
                                List.of(tiers("Summer", "2", "3", "4"), tiers("Winter", "1", "2", "3"))))
                .endsWith(
                        new ClassSheet.Worked("surcharge", "0.1*hhsize"),
                        new ClassSheet.Worked("bill", "service_charge+commodity_charge+surcharge"));
    }

    private static ClassSheet.TierTable tiers(String season, String first, String second, String third) {
        return new ClassSheet.TierTable(
                List.of(season),
                List.of(
                        new ClassSheet.TierLine("0", "8", first),
                        new ClassSheet.TierLine("8", "20", second),
                        new ClassSheet.TierLine("20", null, third)));
    }
}
