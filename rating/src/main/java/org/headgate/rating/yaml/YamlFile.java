package org.headgate.rating.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;

/** A settings file being read section by section: gathers every problem instead of stopping at the first. */
public final class YamlFile {
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file whose top level is a mapping. Whatever the reading function takes for a missing or wrong value never
     * leaves this method: with one problem or more the answer is bad. A name nobody asked for is a problem too.
     */
    public static <T> Parsed<T> read(String name, String text, Function<YamlSection, T> reading) {
        return switch (Yaml.read(name, text, DuplicateKeys.REFUSE)) {
            case Parsed.Bad<Yaml>(var problems) -> new Parsed.Bad<>(problems);
            case Parsed.Good<Yaml>(Yaml.Entries entries) -> new YamlFile(name).read(entries, reading);
            case Parsed.Good<Yaml>(var other) ->
                new Parsed.Bad<>(
                        List.of(other.problem(name, "", "must be names and values, but this is " + other.kind())));
        };
    }

    private <T> Parsed<T> read(Yaml.Entries entries, Function<YamlSection, T> reading) {
        var top = new YamlSection(this, "", entries);
        try {
            var value = reading.apply(top);
            top.refuseUnread();
            return problems.isEmpty() ? new Parsed.Good<>(value) : new Parsed.Bad<>(problems);
        } catch (IllegalArgumentException e) {
            // A stand-in for a reported value may be refused by the record it was meant for.
            if (problems.isEmpty()) report(entries, "", String.valueOf(e.getMessage()));
            return new Parsed.Bad<>(problems);
        }
    }

    void report(Yaml node, String field, String message) {
        problems.add(node.problem(name, field, message));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }
}
