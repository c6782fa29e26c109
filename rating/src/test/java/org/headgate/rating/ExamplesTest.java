package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.headgate.kernel.Money;
import org.headgate.rating.wording.Wording;
import org.headgate.rating.yaml.DuplicateKeys;
import org.headgate.rating.yaml.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the folder of examples: for each, the tariff and the customer's facts are in YAML and the whole answer in a text file.
 * {@code -Dgolden.update=true} writes the answers anew; the difference is for a person to judge.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");

    static Stream<String> examples() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            return files
                    .filter(file -> file.endsWith("usage.yaml"))
                    .map(file -> EXAMPLES.relativize(file.getParent()).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRatedAndExplainedAsWrittenDown(String example) throws IOException {
        var folder = EXAMPLES.resolve(example);
        var usage = read(folder.resolve("usage.yaml"));
        var facts = Facts.of(texts(usage.get("facts").orElseThrow()));
        var terms = usage.get("budget_rounding").isPresent()
                ? Terms.STANDARD.withBudgetRounding(BudgetRounding.NONE)
                : Terms.STANDARD;

        var derivation = rateClass(folder, text(usage, "class")).explain(facts, terms);

        var expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) Files.writeString(expected, answer(derivation));
        assertThat(answer(derivation)).isEqualTo(Files.readString(expected));
        if (usage.get("published").isPresent())
            assertThat(((Rating.Rated) derivation.rating()).billed()).isEqualTo(Money.of(text(usage, "published")));
    }

    private static RateClass rateClass(Path folder, String name) throws IOException {
        var rates = folder.resolveSibling("rates.owrs.yaml");
        return Tariff.parse("rates.owrs.yaml", Files.readString(rates), DuplicateKeys.REFUSE)
                .orReject()
                .rateClass(name)
                .orReject();
    }

    private static String answer(Derivation derivation) {
        var lines = new ArrayList<String>();
        if (derivation.rating() instanceof Rating.Rated rated) {
            lines.add("$" + rated.billed() + " (" + rated.bill() + ")");
            rated.components().forEach(component -> lines.add(component.name() + " " + component.value()));
            rated.leftOut().keySet().forEach(name -> lines.add(name + " left out"));
        } else {
            lines.add("not rated");
        }
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            lines.add("");
            lines.addAll(Wording.of(language).sentences(derivation));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Yaml.Entries read(Path file) throws IOException {
        return (Yaml.Entries) Yaml.read(file.toString(), Files.readString(file), DuplicateKeys.REFUSE)
                .orReject();
    }

    private static String text(Yaml.Entries entries, String key) {
        return ((Yaml.Text) entries.get(key).orElseThrow()).value();
    }

    private static Map<String, String> texts(Yaml map) {
        var texts = new LinkedHashMap<String, String>();
        ((Yaml.Entries) map).entries().forEach(entry -> texts.put(entry.name(), ((Yaml.Text) entry.value()).value()));
        return texts;
    }
}
