package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.rating.command.Json;
import org.headgate.rating.yaml.DuplicateKeys;
import org.junit.jupiter.api.Test;

/** What other calculators refuse is refused, for a reason that fits, and nothing else is. */
class RefusalsTest {
    /** What our reason must say where theirs says so. */
    private static final Map<String, String> WORDS = Map.of(
            "is a list, not a number", "one number is expected",
            "duplicate keys", "stands twice",
            "unparseable", "YAML",
            "no tier fields of its own", "no tier fields of its own",
            "not present", "is not defined",
            "syntax", "where an operator",
            "values is not a map: bill", "values is not a map",
            "values is not a map: landscape", "depends_on and values",
            "is not a number: ", "is not a number");

    private record Refused(String file, String rateClass, String reason) {}

    @Test
    void refusesExactlyWhatOthersRefuse() throws Exception {
        var expected = new TreeSet<String>();
        var wrong = new ArrayList<String>();

        for (var refused : refusedByOthers()) {
            boolean wholeFile = refused.rateClass().isEmpty();
            // Where a file is refused for its duplicate keys, its classes are refused beside it for what the last one
            // says.
            var duplicates = wholeFile ? DuplicateKeys.REFUSE : DuplicateKeys.LAST_WINS;
            var ours = refusals(refused.file(), duplicates).getOrDefault(refused.rateClass(), "not refused");
            expected.add(refused.file() + " " + refused.rateClass());
            if (!fits(refused.reason(), ours)) wrong.add(refused + "\n   " + ours);
        }

        assertThat(wrong).isEmpty();
        assertThat(refusedByUs()).isEqualTo(expected);
    }

    private static boolean fits(String theirs, String ours) {
        if (theirs.contains("found character") || theirs.contains("next token"))
            return ours.contains("tab") || ours.contains("TAB");
        return WORDS.entrySet().stream()
                .filter(words -> theirs.contains(words.getKey()))
                .anyMatch(words -> ours.contains(words.getValue()));
    }

    private static SortedSet<String> refusedByUs() throws Exception {
        var refused = new TreeSet<String>();
        try (var files = Files.walk(GoldenBills.tariffs())) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".owrs")).toList()) {
                var name = GoldenBills.tariffs().relativize(file).toString();
                // The templates are forms to fill in, not tariffs.
                if (name.contains("template")) continue;
                refusals(name, DuplicateKeys.REFUSE).keySet().forEach(each -> refused.add(name + " " + each));
                refusals(name, DuplicateKeys.LAST_WINS).keySet().forEach(each -> refused.add(name + " " + each));
            }
        }
        return refused;
    }

    /** The reason for each class that is refused; under the empty name that for the whole file. */
    private static Map<String, String> refusals(String file, DuplicateKeys duplicates) throws Exception {
        return switch (Tariff.parse(file, text(GoldenBills.tariffs().resolve(file)), duplicates)) {
            case Parsed.Bad<Tariff>(var problems) -> Map.of("", sentence(problems));
            case Parsed.Good<Tariff>(var tariff) -> {
                var reasons = new LinkedHashMap<String, String>();
                tariff.refused().forEach((name, problems) -> reasons.put(name, sentence(problems)));
                yield reasons;
            }
        };
    }

    private static String text(Path file) throws Exception {
        try {
            return Files.readString(file);
        } catch (MalformedInputException _) {
            return "";
        }
    }

    private static String sentence(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    private static List<Refused> refusedByOthers() throws Exception {
        var text = Files.readString(Corpora.folder("owrs").resolve("rejects.json"));
        var refused = new ArrayList<Refused>();
        for (var row : ((Json.Items) Json.parse(text)).items()) {
            var members = (Json.Members) row;
            refused.add(new Refused(text(members, "file"), text(members, "class"), text(members, "reason")));
        }
        return refused;
    }

    private static String text(Json.Members members, String name) {
        return members.get(name).orElseThrow() instanceof Json.Text(var value) ? value : "";
    }
}
