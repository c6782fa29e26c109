package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.headgate.kernel.Money;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.TariffBook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the packs' own tariff files against bills that others worked out from the published ones. */
class PublishedRatesTest {
    /** Thirty days, as the published budgets count them. */
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000000001");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "mission-springs, 1849/03-01-2018.owrs, 160",
        "coachella, 659/07-01-2017.owrs, 80",
        "santa-margarita, 2578/smwd-2017-01-01.owrs, 172",
        "joshua-basin, 1436/01-01-2017.owrs, 26"
    })
    void chargeWhatThePublishedRatesCharge(String district, String file, int rows) throws IOException {
        var expected = expectedBills(file);
        var book = DistrictPacks.open(district).book();
        var wrong = new ArrayList<String>();

        for (var row : expected) compare(book, row, wrong);

        assertThat(wrong).isEmpty();
        assertThat(expected).hasSize(rows);
    }

    private static void compare(TariffBook book, JsonNode row, List<String> wrong) {
        var facts = new HashMap<String, String>();
        row.get("row")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        var usage = new BigDecimal(facts.remove("usage_ccf"));
        var request = ChargeRequest.regular(row.get("class").asString(), JUNE_1, JULY_1, facts, usage);
        if (!(book.rate(request) instanceof BookRating.Charges(var charges))) {
            wrong.add(row.get("id") + " is held: " + book.rate(request));
            return;
        }
        var components = new HashMap<String, BigDecimal>();
        for (var charge : charges) components.merge(charge.component(), charge.exact(), BigDecimal::add);
        var bill = components.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var wanted = row.get("expected");
        if (!same(bill, wanted.get("bill").asString())
                || !new Money(bill).equals(Money.of(wanted.get("bill_cents").asString())))
            wrong.add("%s costs %s, not %s".formatted(row.get("id"), bill, wanted.get("bill")));
        components.forEach((name, amount) -> {
            if (!same(amount, wanted.get("components").get(name).asString()))
                wrong.add("%s: %s is %s".formatted(row.get("id"), name, amount));
        });
    }

    /** A number that does not terminate ends in ~. */
    private static boolean same(BigDecimal amount, String expected) {
        var number = new BigDecimal(expected.replace("~", ""));
        return amount.subtract(number).abs().compareTo(TOLERANCE) < 0;
    }

    private static List<JsonNode> expectedBills(String file) throws IOException {
        var golden = Path.of(System.getProperty("headgate.corpora", "../../shared/corpora"))
                .resolve("owrs/golden.jsonl.gz");
        if (!Files.exists(golden))
            System.out.println("The expected bills of published tariffs are not there: " + golden);
        Assumptions.assumeTrue(Files.exists(golden));
        var rows = new ArrayList<JsonNode>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(golden)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.contains(file)) rows.add(JSON.readTree(line));
        }
        return rows;
    }
}
