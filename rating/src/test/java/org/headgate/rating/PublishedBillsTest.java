package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.headgate.rating.command.Json;
import org.headgate.rating.yaml.DuplicateKeys;
import org.junit.jupiter.api.Test;

/** 2,680 bills that New York City's water board issued, 438 of them exactly on half a cent. */
class PublishedBillsTest {
    @Test
    void comeOutToTheCent() throws Exception {
        var bills = Files.readAllLines(Corpora.folder("real_bills").resolve("nyc_dep_nycha_bills.jsonl"));
        var rates = Path.of("src/test/resources/examples/new-york/rates.owrs.yaml");
        var tariff = Tariff.parse("new-york", Files.readString(rates), DuplicateKeys.REFUSE)
                .orReject();
        var wrong = new ArrayList<String>();

        for (var line : bills) {
            var bill = (Json.Members) Json.parse(line);
            var rateClass = text(bill, "kind").equals("metered") ? "METERED" : "MINIMUM";
            var facts = Facts.of(Map.of(
                    "price_schedule", text(bill, "water_rate"),
                    "usage_ccf", text(bill, "hcf"),
                    "days_in_period", text(bill, "days")));
            var rated = Samples.rated(tariff.rateClass(rateClass).orReject(), facts);
            if (!rated.dollars().toPlainString().equals(text(bill, "expected_total")))
                wrong.add(line + " is rated " + rated.dollars());
        }

        assertThat(wrong).isEmpty();
        assertThat(bills).hasSize(2_680);
    }

    private static String text(Json.Members members, String name) {
        return switch (members.get(name).orElseThrow()) {
            case Json.Text(var value) -> value;
            case Json.Numeral(var digits) -> digits;
            default -> throw new AssertionError(name);
        };
    }
}
