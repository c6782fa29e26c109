package org.headgate.formats.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.headgate.formats.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file. Scalars are texts as written (a code 007 stays 007); what is missing, doubled, unknown or of
 * the wrong kind is reported with line and column, and a harmless value is answered.
 */
public final class YamlMapping {
    private static final int LONGEST = 1 << 20;

    private final SequencedMap<String, Node> entries = new LinkedHashMap<>();
    private final String name;
    private final Node node;
    private final Problems problems;

    private YamlMapping(String name, MappingNode node, Problems problems) {
        this.name = name;
        this.node = node;
        this.problems = problems;
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.putIfAbsent(key, entry.getValueNode()) != null)
                report(entry.getKeyNode(), key, "stands twice; remove one");
        }
    }

    /** The mapping that the file consists of, or null when it is none and was reported. */
    public static @Nullable YamlMapping read(Reader text, Problems problems) {
        try {
            var characters = new char[LONGEST];
            int length = 0;
            for (int n = 0; n >= 0 && length < LONGEST; n = text.read(characters, length, LONGEST - length))
                length += n;
            return compose(new String(characters, 0, length), problems);
        } catch (IOException e) {
            problems.add("the file cannot be read (%s)".formatted(e.getMessage()));
            return null;
        }
    }

    private static @Nullable YamlMapping compose(String text, Problems problems) {
        try {
            var root = new Compose(LoadSettings.builder().build()).composeString(text);
            if (root.orElse(null) instanceof MappingNode mapping) return new YamlMapping("", mapping, problems);
            problems.add("expected a YAML mapping, lines of \"name: value\"");
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            problems.add(
                    mark.map(Mark::getLine).orElse(-1) + 1,
                    mark.map(Mark::getColumn).orElse(-1) + 1,
                    "",
                    "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add("this is not YAML: " + e.getMessage());
        } catch (StackOverflowError _) {
            problems.add("this is not YAML that a person wrote: it is nested too deeply");
        }
        return null;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public int line() {
        return lineOf(node);
    }

    /** The text, which is reported when it is not there. */
    public String text(String key) {
        if (!has(key)) problem(key, "is missing");
        return text(key, "");
    }

    public String text(String key, String otherwise) {
        var value = entries.get(key);
        if (value == null) return otherwise;
        if (value instanceof ScalarNode scalar) return scalar.getValue();
        report(value, key, "expected one value");
        return otherwise;
    }

    /** A whole number from 0 to a million. */
    public int number(String key, int otherwise) {
        var text = text(key, "");
        if (text.isEmpty()) return otherwise;
        if (text.matches("\\d{1,6}")) return Integer.parseInt(text);
        problem(key, "expected a whole number, not \"%s\"".formatted(text));
        return otherwise;
    }

    public boolean yes(String key, boolean otherwise) {
        return choice(key, Map.of("true", true, "yes", true, "false", false, "no", false), otherwise);
    }

    /** The value that the text stands for. */
    public <T> T choice(String key, Map<String, T> choices, T otherwise) {
        if (!has(key)) return otherwise;
        var chosen = choices.get(text(key, ""));
        if (chosen != null) return chosen;
        problem(
                key,
                "\"%s\" is not known here; expected one of %s"
                        .formatted(
                                text(key, ""),
                                String.join(
                                        ", ", choices.keySet().stream().sorted().toList())));
        return otherwise;
    }

    public Optional<YamlMapping> mapping(String key) {
        var value = entries.get(key);
        if (value == null) return Optional.empty();
        if (value instanceof MappingNode mapping) return Optional.of(new YamlMapping(key, mapping, problems));
        report(value, key, "expected a mapping, lines of \"name: value\"");
        return Optional.empty();
    }

    /** The mappings of a list; none when it is missing. */
    public List<YamlMapping> mappings(String key) {
        var all = new ArrayList<YamlMapping>();
        for (var item : items(key)) {
            if (item instanceof MappingNode mapping) all.add(new YamlMapping(key, mapping, problems));
            else report(item, key, "expected a list of mappings, each beginning with \"- name: value\"");
        }
        return all;
    }

    /** The texts of a list; a single text is a list of one. */
    public List<String> texts(String key) {
        if (entries.get(key) instanceof ScalarNode scalar) return List.of(scalar.getValue());
        var all = new ArrayList<String>();
        for (var item : items(key)) {
            if (item instanceof ScalarNode scalar) all.add(scalar.getValue());
            else report(item, key, "expected a list of texts");
        }
        return all;
    }

    /** The texts of a mapping from text to text, in their order. */
    public SequencedMap<String, String> table(String key) {
        var table = new LinkedHashMap<String, String>();
        mapping(key).ifPresent(m -> m.keys().forEach(k -> table.put(k, m.text(k))));
        return table;
    }

    private List<Node> items(String key) {
        var value = entries.get(key);
        if (value == null) return List.of();
        if (value instanceof SequenceNode sequence) return sequence.getValue();
        report(value, key, "expected a list");
        return List.of();
    }

    /** Reports every key that is not one of these. */
    public void only(String... known) {
        var all = List.of(known);
        for (var entry : entries.entrySet()) {
            if (!all.contains(entry.getKey()))
                report(entry.getValue(), entry.getKey(), "is not known here; known are " + String.join(", ", all));
        }
    }

    /** Reports the value of the key, or its absence. */
    public void problem(String key, String message) {
        report(entries.getOrDefault(key, node), key, message);
    }

    private void report(Node at, String key, String message) {
        int column = at.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        problems.add(lineOf(at), column, name.isEmpty() ? key : name + "." + key, message);
    }

    private static int lineOf(Node at) {
        return at.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
