package org.headgate.rating.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;

/**
 * A YAML document as text: {@code True}, {@code 1} and {@code 2017-01-01} stay what was written. Lines and columns count
 * from 1.
 */
public sealed interface Yaml {
    int line();

    int column();

    /** A scalar; an empty value is the empty text. */
    record Text(String value, int line, int column) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> items, int line, int column) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of the file. */
    record Entries(List<Entry> entries, int line, int column) implements Yaml {
        public Entries {
            entries = List.copyOf(entries);
        }

        public Optional<Yaml> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(key))
                    .findFirst()
                    .map(Entry::value);
        }

        public Map<String, Yaml> asMap() {
            var map = new LinkedHashMap<String, Yaml>();
            entries.forEach(entry -> map.put(entry.name(), entry.value()));
            return map;
        }
    }

    /** One key of a map with its value. */
    record Entry(Text key, Yaml value) {
        public String name() {
            return key.value();
        }
    }

    /** What the node is, as a person would call it. */
    default String kind() {
        return switch (this) {
            case Text(var value, var _, var _) -> value.isEmpty() ? "empty" : "\"" + value + "\"";
            case Items(var items, var _, var _) -> "a list of " + items.size();
            case Entries(var entries, var _, var _) ->
                "a map with "
                        + String.join(", ", entries.stream().map(Entry::name).toList());
        };
    }

    /** A problem with this node. */
    default Problem problem(String file, String field, String message) {
        return new Problem(file, line(), column(), field, message);
    }

    /**
     * Reads one document. Refused are what is no YAML, a second document, aliases (a tariff says each thing where it
     * stands), keys that are not text and, if so asked, duplicate keys: all of these are listed, not only the first.
     */
    static Parsed<Yaml> read(String file, String text, DuplicateKeys duplicates) {
        return new YamlReader(file, duplicates).read(text);
    }
}
