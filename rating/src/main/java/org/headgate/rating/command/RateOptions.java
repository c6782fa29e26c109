package org.headgate.rating.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headgate.kernel.Rejection;
import org.headgate.rating.BudgetRounding;
import org.headgate.rating.yaml.DuplicateKeys;
import org.jspecify.annotations.Nullable;

/** What {@code headgate rate} was asked to do; without {@code facts} it only checks the tariffs. */
record RateOptions(
        TariffShelf tariffs, @Nullable Path facts, boolean explain, Locale language, BudgetRounding budgetRounding) {
    static final String USAGE = """
            headgate rate --tariffs DIR --facts FILE.jsonl    rate each line of the file
            headgate rate --tariff FILE --facts FILE.jsonl    the same with one tariff for all lines
            headgate rate --check DIR                         only read the tariffs, list what is refused

              --explain                        say how each bill came about
              --lang en|es                     in English (as usual) or Spanish
              --budget-rounding whole|none     water budgets in whole billing units (as usual) or exactly
              --duplicate-keys refuse|last     a tariff with a key that stands twice: refuse it (as usual) or take the last

            Each line of the file is one customer, each line of the output one bill or the reason why there is none:
              {"id":1,"tariff":"mill-lane.owrs","class":"RESIDENTIAL_SINGLE","facts":{"meter_size":"3/4\\"","usage_ccf":"14.37"}}
            Exit code 0: every line was rated. 1: some were not. 2: the command could not run.
            """;

    private static final Set<String> WITH_VALUE =
            Set.of("--tariffs", "--tariff", "--facts", "--check", "--lang", "--budget-rounding", "--duplicate-keys");

    /** A {@link Rejection} when the arguments make no sense together. */
    static RateOptions parse(List<String> arguments) {
        var given = values(arguments);
        var facts = given.containsKey("--facts") ? file(given.get("--facts"), "--facts") : null;
        if (facts == null && !given.containsKey("--check"))
            throw new Rejection(
                    "say which customers to rate with --facts FILE.jsonl, or check tariffs with --check DIR");
        if (facts != null && given.containsKey("--check"))
            throw new Rejection("--check only reads the tariffs; leave --facts away, or --check");
        var language = Locale.of(choice(given, "--lang", Map.of("en", "en", "es", "es")));
        return new RateOptions(
                shelf(given, duplicates(given)), facts, given.containsKey("--explain"), language, rounding(given));
    }

    private static Map<String, String> values(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var option = arguments.get(i);
            if (option.equals("--explain")) {
                given.put(option, "");
            } else if (WITH_VALUE.contains(option)) {
                if (i + 1 == arguments.size()) throw new Rejection("%s needs a value behind it", option);
                given.put(option, arguments.get(++i));
            } else throw new Rejection("\"%s\" is not an option of headgate rate", option);
        }
        return given;
    }

    private static TariffShelf shelf(Map<String, String> given, DuplicateKeys duplicates) {
        var folders = List.of("--tariffs", "--check", "--tariff");
        if (folders.stream().filter(given::containsKey).count() != 1)
            throw new Rejection("say where the tariffs are with one of --tariffs DIR, --tariff FILE or --check DIR");
        if (given.containsKey("--tariff"))
            return TariffShelf.single(file(given.get("--tariff"), "--tariff"), duplicates);
        var folder = Path.of(given.getOrDefault("--tariffs", given.getOrDefault("--check", "")));
        if (!Files.isDirectory(folder)) throw new Rejection("there is no folder of tariffs at %s", folder);
        return TariffShelf.folder(folder, duplicates);
    }

    private static Path file(@Nullable String name, String option) {
        var file = Path.of(String.valueOf(name));
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Rejection("%s: there is no file to read at %s", option, file);
        return file;
    }

    private static DuplicateKeys duplicates(Map<String, String> given) {
        return choice(
                given, "--duplicate-keys", Map.of("refuse", DuplicateKeys.REFUSE, "last", DuplicateKeys.LAST_WINS));
    }

    private static BudgetRounding rounding(Map<String, String> given) {
        return choice(given, "--budget-rounding", Map.of("whole", BudgetRounding.WHOLE, "none", BudgetRounding.NONE));
    }

    private static <T> T choice(Map<String, String> given, String option, Map<String, T> choices) {
        var usual = Map.of("--lang", "en", "--duplicate-keys", "refuse", "--budget-rounding", "whole");
        var chosen = given.getOrDefault(option, usual.getOrDefault(option, ""));
        var choice = choices.get(chosen);
        if (choice == null)
            throw new Rejection(
                    "%s is %s, not \"%s\"",
                    option,
                    String.join(" or ", choices.keySet().stream().sorted().toList()),
                    chosen);
        return choice;
    }
}
