package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.headgate.kernel.Money;
import org.headgate.rating.Corpora;
import org.junit.jupiter.api.Test;

/**
 * New York's water board charges water by the hundred cubic feet, at the least so much a day, and for sewage a percentage of
 * the water charge: a flat rate, a minimum by day and a percentage of this book.
 */
class NewYorkBillsTest {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": \"?([^\",}]*)");
    private static final LocalDate START = LocalDate.of(2018, 3, 1);

    private final Map<String, TariffBook> books = new HashMap<>();

    @Test
    void chargesEveryIssuedBillToTheCent() throws IOException {
        var file = Corpora.folder("real_bills").resolve("nyc_dep_nycha_bills.jsonl");

        var wrong = new ArrayList<String>();
        var bills = Files.readAllLines(file);
        for (var line : bills) {
            var bill = fields(line);
            if (!charged(bill).equals(Money.of(bill.get("expected_total")))) wrong.add(line + " not " + charged(bill));
        }

        assertThat(bills).hasSize(2_680);
        assertThat(wrong).isEmpty();
    }

    private Money charged(Map<String, String> bill) {
        var metered = bill.get("rate_basis").equals("per HCF");
        var book = books.computeIfAbsent(
                bill.get("water_rate") + " " + bill.get("rate_basis"),
                _ -> book(bill.get("water_rate"), metered, bill.get("sewer_pct_of_water")));
        var days = Long.parseLong(bill.get("days"));
        return SampleRequests.total(
                book,
                ChargeRequest.regular("HOME", START, START.plusDays(days), Map.of(), new BigDecimal(bill.get("hcf"))));
    }

    private static TariffBook book(String rate, boolean metered, String sewerPercent) {
        // A bill at the minimum names only the rate by day; what its use would have cost it does not say.
        var price = metered ? rate : "0";
        var minimum = metered ? "0" : rate;
        return PublishedBillsTest.book(
                "ccf", "monthly", """
                commodity_charge: %s * usage_ccf
                bill: commodity_charge
                """.formatted(price), "", """
                minimums:
                  water_minimum:
                    service: WATER
                    account: "4030"
                    wording: {en: To the minimum, es: Hasta el mínimo}
                    of: [commodity_charge]
                    per: day
                    amount: %s
                percentages:
                  sewer_charge:
                    service: SEWER
                    account: "4110"
                    wording: {en: Sewer, es: Alcantarillado}
                    on: [commodity_charge, water_minimum]
                    percent: %s%%
                """.formatted(minimum, sewerPercent));
    }

    private static Map<String, String> fields(String line) {
        var fields = new HashMap<String, String>();
        var found = FIELD.matcher(line);
        while (found.find()) fields.put(found.group(1), found.group(2));
        return fields;
    }
}
