package org.headgate.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.headgate.rating.command.Json;

/** One expected bill of the golden file. */
public record GoldenBills(
        String id,
        String file,
        String rateClass,
        Map<String, String> facts,
        Map<String, String> components,
        Map<String, List<Map<String, String>>> tiers,
        String bill,
        String cents,
        String unroundedBill) {

    public static List<GoldenBills> all() throws IOException, Json.SyntaxProblem {
        var rows = new ArrayList<GoldenBills>();
        var file = Corpora.folder("owrs").resolve("golden.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) rows.add(read(Json.parse(line)));
        }
        return rows;
    }

    public static Path tariffs() {
        return Corpora.folder("owrs").resolve("files");
    }

    private static GoldenBills read(Json row) {
        var expected = member(row, "expected");
        var tiers = new LinkedHashMap<String, List<Map<String, String>>>();
        ((Json.Members) member(expected, "tiers")).members().forEach((charge, list) -> {
            var uses = new ArrayList<Map<String, String>>();
            for (var use : ((Json.Items) list).items()) uses.add(texts(use));
            tiers.put(charge, uses);
        });
        var unrounded = ((Json.Members) row).get("unrounded_budget_variant");
        return new GoldenBills(
                text(row, "id"),
                text(row, "file"),
                text(row, "class"),
                texts(member(row, "row")),
                texts(member(expected, "components")),
                tiers,
                text(expected, "bill"),
                text(expected, "bill_cents"),
                unrounded.map(variant -> text(variant, "bill")).orElse(""));
    }

    private static Json member(Json object, String name) {
        return ((Json.Members) object).get(name).orElseThrow();
    }

    private static String text(Json object, String name) {
        return ((Json.Text) member(object, name)).value();
    }

    private static Map<String, String> texts(Json object) {
        var texts = new LinkedHashMap<String, String>();
        ((Json.Members) object)
                .members()
                .forEach((name, value) -> texts.put(name, value instanceof Json.Text(var text) ? text : "open"));
        return texts;
    }
}
