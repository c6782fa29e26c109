package org.headgate.rating.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree from the events of the YAML reader, which know their places and do not interpret scalars. */
final class YamlReader {
    /** Deeper than any tariff; a file nested deeper is a mistake or an attack. */
    private static final int DEEPEST = 24;

    private final String file;
    private final DuplicateKeys duplicates;
    private final List<Problem> problems = new ArrayList<>();
    private Iterator<Event> events = new ArrayList<Event>().iterator();

    YamlReader(String file, DuplicateKeys duplicates) {
        this.file = file;
        this.duplicates = duplicates;
    }

    Parsed<Yaml> read(String text) {
        refuseTabs(text);
        try {
            var root = document(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return root == null || !problems.isEmpty() ? new Parsed.Bad<>(problems) : new Parsed.Good<>(root);
        } catch (MarkedYamlEngineException e) {
            problems.addFirst(syntax(e));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 0, 0, "", "not readable as YAML: " + firstLine(e.getMessage())));
        }
        return new Parsed.Bad<>(problems);
    }

    /** Readers of YAML disagree about tabs between a key and its colon, so a file with tabs says different things to each. */
    private void refuseTabs(String text) {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            int tab = line.indexOf('\t');
            int comment = line.indexOf('#');
            if (tab >= 0 && (comment < 0 || tab < comment))
                problems.add(new Problem(file, number, tab + 1, "", "a tab stands here; write blanks instead"));
        }
    }

    private @Nullable Yaml document(String text) {
        var settings = LoadSettings.builder().setLabel(file).build();
        events = new Parse(settings).parseString(text).iterator();
        Yaml root = null;
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (root != null)
                        refuse(
                                event,
                                "a second document starts here; one file holds one tariff, so put it into its own");
                    root = node(event, 0);
                }
            }
        }
        if (root == null && problems.isEmpty()) problems.add(new Problem(file, 0, 0, "", "the file is empty"));
        return root;
    }

    private Yaml node(Event event, int depth) {
        int line = line(event);
        int column = column(event);
        if (depth > DEEPEST) throw new YamlEngineException("nested deeper than " + DEEPEST + " levels at line " + line);
        return switch (event.getEventId()) {
            case Scalar -> new Yaml.Text(((ScalarEvent) event).getValue(), line, column);
            case SequenceStart -> items(depth, line, column);
            case MappingStart -> entries(depth, line, column);
            default -> {
                refuse(event, "an alias (*name) is used here; write the value out");
                yield new Yaml.Text("", line, column);
            }
        };
    }

    private Yaml items(int depth, int line, int column) {
        var items = new ArrayList<Yaml>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next())
            items.add(node(event, depth + 1));
        return new Yaml.Items(items, line, column);
    }

    private Yaml entries(int depth, int line, int column) {
        var entries = new LinkedHashMap<String, Yaml.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = node(event, depth + 1);
            var value = node(events.next(), depth + 1);
            if (key instanceof Yaml.Text text) add(entries, new Yaml.Entry(text, value));
            else refuse(event, "a key must be text, but this one is " + key.kind());
        }
        return new Yaml.Entries(new ArrayList<>(entries.values()), line, column);
    }

    private void add(Map<String, Yaml.Entry> entries, Yaml.Entry entry) {
        // The last of two keeps the place of the first, as in the readers that take the last without saying so.
        var before = entries.put(entry.name(), entry);
        if (before != null && duplicates == DuplicateKeys.REFUSE)
            problems.add(entry.key()
                    .problem(
                            file,
                            entry.name(),
                            "this key stands twice in the same map, first on line %d; keep the one that was adopted"
                                    .formatted(before.key().line())));
    }

    private void refuse(Event event, String message) {
        problems.add(new Problem(file, line(event), column(event), "", message));
    }

    private Problem syntax(MarkedYamlEngineException e) {
        var mark = e.getProblemMark();
        var what = Optional.ofNullable(e.getProblem()).orElse("");
        var context =
                Optional.ofNullable(e.getContext()).map(text -> text + ", ").orElse("");
        return new Problem(
                file,
                mark.map(place -> place.getLine() + 1).orElse(0),
                mark.map(place -> place.getColumn() + 1).orElse(0),
                "",
                "not readable as YAML: %s%s; check indentation, tabs and colons here and on the line above"
                        .formatted(context, firstLine(what)));
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
