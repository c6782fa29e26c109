package org.headgate.rating.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headgate.rating.GoldenBills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateCommandTest {
    private static final String TARIFFS = "src/test/resources/examples";

    private record Ran(int exit, List<String> out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void answersEachLineInItsOrder() throws IOException {
        var facts = facts("""
                {"id":1,"tariff":"mill-lane/rates.owrs.yaml","class":"RESIDENTIAL_SINGLE","facts":{"meter_size":"3/4\\"","usage_ccf":"14.37"}}
                {"id":"two","tariff":"mill-lane/rates.owrs.yaml","class":"RESIDENTIAL_SINGLE","facts":{"meter_size":"3/4\\"","usage_ccf":0}}
                """);

        var ran = run("--tariffs", "./" + TARIFFS + "/../examples", "--facts", facts);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .containsExactly(
                        "{\"id\":1,\"bill\":\"71.67\",\"bill_exact\":\"71.6725\",\"components\":{\"service_charge\":\"28.1\",\"commodity_charge\":\"43.5725\",\"bill\":\"71.6725\"}}",
                        "{\"id\":\"two\",\"bill\":\"28.10\",\"bill_exact\":\"28.1\",\"components\":{\"service_charge\":\"28.1\",\"commodity_charge\":\"0\",\"bill\":\"28.1\"}}");
    }

    @Test
    void saysForEachBadLineWhyThereIsNoBill() throws IOException {
        var facts = facts("""
                {"id":1,"tariff":"mill-lane/rates.owrs.yaml","class":"RESIDENTIAL_SINGLE","facts":{"meter_size":"12\\"","usage_ccf":"1"}}
                {"id":2,"tariff":"mill-lane/rates.owrs.yaml","class":"FARM","facts":{}}
                {"id":3,"tariff":"nowhere.owrs","class":"FARM","facts":{}}
                {"id":4,"tariff":"../../pom.xml","class":"FARM","facts":{}}
                {"id":5,"class":"FARM","facts":{}}
                {"id":6,"tariff":"mill-lane/rates.owrs.yaml","class":"COMMERCIAL","facts":{"usage_ccf":true}}
                {"id":7
                []

                """);

        var ran = run("--tariffs", TARIFFS, "--facts", facts);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .containsExactly(
                        "{\"id\":1,\"error\":\"service_charge has no line for meter_size 12\\\"; it has 5/8\\\", 3/4\\\", 1\\\", 1|1/2\\\", 2\\\"\"}",
                        "{\"id\":2,\"error\":\"mill-lane/rates.owrs.yaml: FARM: the tariff has no class of this name; it has RESIDENTIAL_SINGLE, COMMERCIAL\"}",
                        "{\"id\":3,\"error\":\"nowhere.owrs: there is no such tariff in src/test/resources/examples\"}",
                        "{\"id\":4,\"error\":\"../../pom.xml: lies outside the folder of tariffs\"}",
                        "{\"id\":5,\"error\":\"line 5: \\\"tariff\\\" is expected as text in quotes\"}",
                        "{\"id\":6,\"error\":\"line 6: the fact usage_ccf is true; every fact is text in quotes\"}",
                        "{\"id\":null,\"error\":\"line 7: not JSON at character 8: expected a comma or }\"}",
                        "{\"id\":null,\"error\":\"line 8: a line is an object: {\\\"id\\\":…,\\\"tariff\\\":…,\\\"class\\\":…,\\\"facts\\\":{…}}\"}",
                        "{\"id\":null,\"error\":\"line 9: not JSON at character 1: expected a value\"}");
    }

    @Test
    void losesOnlyTheLineWhoseBytesAreNoText() throws IOException {
        var file = folder.resolve("facts.jsonl");
        var line =
                "{\"id\":1,\"class\":\"COMMERCIAL\",\"facts\":{\"meter_size\":\"1\\\"\",\"city_limits\":\"%s\",\"usage_ccf\":\"2\"}}\n";
        Files.writeString(file, "\uFEFF" + line.formatted("inside_city"));
        Files.write(file, line.formatted("\u00e9").getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);

        var ran = run("--tariff", TARIFFS + "/mill-lane/rates.owrs.yaml", "--facts", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).first().asString().startsWith("{\"id\":1,\"bill\":\"61.85\"");
        assertThat(ran.out()).last().asString().contains("service_charge has no line for meter_size | city_limits");
    }

    @Test
    void explainsInSpanishWithOneTariffForAllLines() throws IOException {
        var facts = facts(
                "{\"id\":1,\"class\":\"RESIDENTIAL_SINGLE\",\"facts\":{\"meter_size\":\"1\\\"\",\"usage_ccf\":\"4\"}}\n");

        var ran =
                run("--tariff", TARIFFS + "/mill-lane/rates.owrs.yaml", "--facts", facts, "--explain", "--lang", "es");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().getFirst())
                .contains("\"tiers\":{\"commodity_charge\":[{\"above\":\"0\",\"upto\":\"14\",\"qty\":\"4\"")
                .contains("\"Cargo por consumo: todo el consumo de 4 ccf en el bloque 1 a $3.00 = $12.00.\"");
    }

    @Test
    void checksAFolderWithALineForEachRefusal() throws IOException {
        Files.writeString(folder.resolve("good.owrs"), tariff("bill: 3"));
        Files.writeString(folder.resolve("odd.owrs"), tariff("bill: flat_rate"));
        Files.writeString(folder.resolve("torn.owrs"), "metadata: {");

        var ran = run("--check", folder.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .hasSize(2)
                .first()
                .isEqualTo("odd.owrs:3:17: HOUSE.bill: flat_rate is not defined; this class defines bill");
        assertThat(run("--check", TARIFFS)).isEqualTo(new Ran(0, List.of(), ""));
    }

    @Test
    void saysWhatIsMissingWhenItCannotRun() {
        assertThat(run().err()).startsWith("say which customers to rate with --facts");
        assertThat(run("--check", "nowhere").err()).startsWith("there is no folder of tariffs at nowhere");
        assertThat(run("--facts", "nowhere.jsonl", "--tariffs", TARIFFS).err()).contains("no file to read");
        assertThat(run("--check", TARIFFS, "--lang", "fr").err()).startsWith("--lang is en or es, not \"fr\"");
        assertThat(run("--frobnicate").err()).startsWith("\"--frobnicate\" is not an option");
        assertThat(run("--check", TARIFFS, "--lang", "fr").exit()).isEqualTo(2);
        assertThat(run("--help").exit()).isZero();
    }

    @Test
    void ratesEveryGoldenRowOfOthersAsTheyDid() throws Exception {
        var rows = GoldenBills.all();
        var facts =
                facts(String.join("\n", rows.stream().map(RateCommandTest::line).toList()) + "\n");
        var wrong = new ArrayList<String>();

        var ran = run("--tariffs", GoldenBills.tariffs().toString(), "--facts", facts, "--duplicate-keys", "last");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++)
            if (!agrees(ran.out().get(i), rows.get(i))) wrong.add(ran.out().get(i));
        assertThat(wrong).isEmpty();
    }

    private static boolean agrees(String line, GoldenBills row) throws Json.SyntaxProblem {
        var answer = (Json.Members) Json.parse(line);
        var components = new LinkedHashMap<String, String>();
        ((Json.Members) answer.get("components").orElseThrow())
                .members()
                .forEach((name, value) -> components.put(name, ((Json.Text) value).value()));
        return answer.get("id").equals(Optional.of(new Json.Text(row.id())))
                && answer.get("bill_exact").equals(Optional.of(new Json.Text(row.bill())))
                && new BigDecimal(((Json.Text) answer.get("bill").orElseThrow()).value())
                                .compareTo(new BigDecimal(row.cents()))
                        == 0
                && components.equals(row.components());
    }

    private static String line(GoldenBills row) {
        var members = new LinkedHashMap<String, Json>();
        members.put("id", new Json.Text(row.id()));
        members.put("tariff", new Json.Text(row.file()));
        members.put("class", new Json.Text(row.rateClass()));
        var facts = new LinkedHashMap<String, Json>();
        row.facts().forEach((name, text) -> facts.put(name, new Json.Text(text)));
        members.put("facts", new Json.Members(facts));
        return new Json.Members(members).write();
    }

    private static String tariff(String fields) {
        return "metadata: {effective_date: 2026-07-01, utility_name: Mill Lane, bill_frequency: monthly}\n"
                + "rate_structure:\n  HOUSE: {" + fields + "}\n";
    }

    private String facts(String lines) throws IOException {
        var file = folder.resolve("facts.jsonl");
        Files.writeString(file, lines);
        return file.toString();
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = RateCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }
}
