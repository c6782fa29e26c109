package org.headgate.rating.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names and values of one mapping in a settings file. A value that is missing or wrong is reported with its place and
 * answered with a harmless stand-in; {@link YamlFile#read} then gives nothing but the problems.
 */
public final class YamlSection {
    private final YamlFile file;
    private final String path;
    private final Yaml.Entries place;
    private final Map<String, Yaml> values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, YamlSection> parts = new LinkedHashMap<>();

    YamlSection(YamlFile file, String path, Yaml.Entries entries) {
        this.file = file;
        this.path = path;
        this.place = entries;
        this.values = entries.asMap();
    }

    public boolean has(String name) {
        var node = value(name);
        return node != null && !(node instanceof Yaml.Text(var text, var _, var _) && text.isBlank());
    }

    /** The names in the order of the file. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public String text(String name) {
        return scalar(name, "a text", Optional::of).orElse("");
    }

    public String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public BigDecimal number(String name) {
        return scalar(name, "a number such as 12.50", YamlSection::asNumber).orElse(BigDecimal.ZERO);
    }

    public BigDecimal numberOr(String name, BigDecimal otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public int count(String name) {
        return scalar(name, "a whole number", YamlSection::asCount).orElse(0);
    }

    public int countOr(String name, int otherwise) {
        return has(name) ? count(name) : otherwise;
    }

    /** A percentage written {@code 7.5%}, as its number of hundredths: 7.5. */
    public BigDecimal percent(String name) {
        return scalar(name, "a percentage such as 7.5%", YamlSection::asPercent).orElse(BigDecimal.ZERO);
    }

    public LocalDate date(String name) {
        return scalar(name, "a date such as 2026-01-31", YamlSection::asDate).orElse(LocalDate.EPOCH);
    }

    public boolean flagOr(String name, boolean otherwise) {
        if (!has(name)) return otherwise;
        return scalar(name, "yes or no", YamlSection::asFlag).orElse(otherwise);
    }

    /** One of the words of an enum, written in small letters with hyphens. */
    public <E extends Enum<E>> E choice(String name, Class<E> words) {
        var constants = words.getEnumConstants();
        var known = Arrays.stream(constants).map(YamlSection::word).toList();
        return scalar(
                        name,
                        "one of " + String.join(", ", known),
                        text -> Arrays.stream(constants)
                                .filter(constant -> word(constant).equals(text))
                                .findFirst())
                .orElse(constants[0]);
    }

    public <E extends Enum<E>> E choiceOr(String name, Class<E> words, E otherwise) {
        return has(name) ? choice(name, words) : otherwise;
    }

    /** A value in a form of its own: the reading function answers empty for what it cannot read. */
    public <T> Optional<T> read(String name, String expected, Function<String, Optional<T>> reading) {
        return scalar(name, expected, reading);
    }

    /** A list of texts; a single text is a list of one, nothing an empty list. */
    public List<String> texts(String name) {
        if (!has(name)) return List.of();
        if (!(value(name) instanceof Yaml.Items(var items, var _, var _))) return List.of(text(name));
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof Yaml.Text(var text, var _, var _)) texts.add(text);
            else file.report(item, child(name), "must be a list of texts");
        }
        return List.copyOf(texts);
    }

    /** A mapping below this one; a missing one is reported. */
    public YamlSection section(String name) {
        if (!has(name)) problem(name, "is missing; expected names and values below it");
        return sectionIfGiven(name);
    }

    /** A mapping below this one; a missing one is empty. */
    public YamlSection sectionIfGiven(String name) {
        if (value(name) instanceof Yaml.Entries entries) return part(child(name), entries);
        if (has(name)) problem(name, "must be names and values");
        return part(child(name), new Yaml.Entries(List.of(), place.line(), place.column()));
    }

    /** The mappings below a name, each under its own name, in the order of the file. */
    public Map<String, YamlSection> named(String name) {
        var section = sectionIfGiven(name);
        var named = new LinkedHashMap<String, YamlSection>();
        for (var key : section.names()) named.put(key, section.section(key));
        return named;
    }

    /** A list of mappings; nothing is an empty list. */
    public List<YamlSection> sections(String name) {
        if (!has(name)) return List.of();
        if (!(value(name) instanceof Yaml.Items(var items, var _, var _))) {
            problem(name, "must be a list: lines that begin with \"- \"");
            return List.of();
        }
        var sections = new ArrayList<YamlSection>();
        for (var item : items) {
            var where = child(name) + "[" + (sections.size() + 1) + "]";
            if (item instanceof Yaml.Entries entries) sections.add(part(where, entries));
            else file.report(item, where, "must be names and values");
        }
        return sections;
    }

    /** Whether a value is written as a list. */
    public boolean isList(String name) {
        return value(name) instanceof Yaml.Items;
    }

    /** Whether a value is plain text. */
    public boolean isText(String name) {
        return value(name) instanceof Yaml.Text && has(name);
    }

    /** Reports what is wrong with a value, at its place, or with this section when the value is missing. */
    public void problem(String name, String message) {
        var node = value(name);
        file.report(node == null ? place : node, child(name), message);
    }

    /** A value that checks itself when made: its complaint becomes a problem of this section. */
    public <T> Optional<T> make(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            if (!file.hasProblems()) file.report(place, path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Reports every name that nobody asked for, here and below: most often a slip of the pen. */
    void refuseUnread() {
        var known = asked.stream().sorted().toList();
        for (var name : values.keySet())
            if (!known.contains(name)) problem(name, "is not known here; known are " + String.join(", ", known));
        parts.values().forEach(YamlSection::refuseUnread);
    }

    private <T> Optional<T> scalar(String name, String expected, Function<String, Optional<T>> reading) {
        if (!has(name)) {
            problem(name, "is missing; expected " + expected);
            return Optional.empty();
        }
        var node = value(name);
        var read =
                node instanceof Yaml.Text(var text, var _, var _) ? reading.apply(text.strip()) : Optional.<T>empty();
        if (read.isEmpty() && node != null) problem(name, "must be %s, not %s".formatted(expected, node.kind()));
        return read;
    }

    private YamlSection part(String where, Yaml.Entries entries) {
        return parts.computeIfAbsent(where, _ -> new YamlSection(file, where, entries));
    }

    private @Nullable Yaml value(String name) {
        asked.add(name);
        return values.get(name);
    }

    private String child(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private static Optional<BigDecimal> asNumber(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Integer> asCount(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> asPercent(String text) {
        return text.endsWith("%")
                ? asNumber(text.substring(0, text.length() - 1).strip())
                : Optional.empty();
    }

    private static Optional<LocalDate> asDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> asFlag(String text) {
        return switch (text) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
