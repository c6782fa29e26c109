package org.headgate.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.rating.yaml.DuplicateKeys;

/**
 * A tariff in the Open Water Rate Specification, read, checked and compiled. Its classes stand or fall one by one: a mistake in
 * one leaves the others usable.
 */
public final class Tariff {
    private final String file;
    private final TariffMetadata metadata;
    private final Map<String, Parsed<RateClass>> classes;

    Tariff(String file, TariffMetadata metadata, Map<String, Parsed<RateClass>> classes) {
        this.file = file;
        this.metadata = metadata;
        this.classes = new LinkedHashMap<>(classes);
    }

    /** Reads a tariff from its text; the file's name is for the messages. Bad when no class of it can be used at all. */
    public static Parsed<Tariff> parse(String file, String text, DuplicateKeys duplicates) {
        return TariffReader.read(file, text, duplicates);
    }

    public String file() {
        return file;
    }

    public TariffMetadata metadata() {
        return metadata;
    }

    /** The names of all classes, in the order of the file, also of those that are refused. */
    public List<String> classes() {
        return List.copyOf(classes.keySet());
    }

    /** The class of exactly this name, or why it cannot be used. */
    public Parsed<RateClass> rateClass(String name) {
        var found = classes.get(name);
        if (found != null) return found;
        return new Parsed.Bad<>(List.of(new Problem(
                file,
                0,
                0,
                name,
                "the tariff has no class of this name; it has %s".formatted(String.join(", ", classes.keySet())))));
    }

    /** What is wrong with each class that is refused, in the order of the file. */
    public Map<String, List<Problem>> refused() {
        var problems = new LinkedHashMap<String, List<Problem>>();
        classes.forEach((name, parsed) -> {
            if (parsed instanceof Parsed.Bad<RateClass>(var found)) problems.put(name, found);
        });
        return problems;
    }
}
