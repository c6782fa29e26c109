package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of an article, as people write it: paragraphs with empty lines between them, headings after {@code ##}, points after
 * {@code -}, and steps after their number. The steps of a script are what one walks through.
 */
public record ArticleText(List<Part> parts) {
    private static final Pattern STEP = Pattern.compile("\\d{1,2}[.)]\\s+(.+)");

    /** A piece of the text. */
    public sealed interface Part {}

    public record Heading(String words) implements Part {}

    public record Paragraph(String words) implements Part {}

    public record Points(List<String> points) implements Part {}

    public record Steps(List<String> steps) implements Part {}

    public ArticleText {
        parts = List.copyOf(parts);
    }

    /** Lines that follow each other are one paragraph; a line of its own mark begins a point or a step. */
    static ArticleText of(String text) {
        var parts = new ArrayList<Part>();
        for (var block : text.strip().split("\\R\\s*\\R", -1)) {
            var lines = block.strip().lines().map(String::strip).toList();
            if (lines.isEmpty() || lines.getFirst().isEmpty()) continue;
            if (lines.getFirst().startsWith("## ")) {
                parts.add(new Heading(lines.getFirst().substring(3)));
                lines = lines.subList(1, lines.size());
            }
            if (!lines.isEmpty()) parts.add(part(lines));
        }
        return new ArticleText(parts);
    }

    private static Part part(List<String> lines) {
        if (lines.getFirst().startsWith("- "))
            return new Points(gathered(lines, line -> line.startsWith("- ") ? line.substring(2) : ""));
        if (STEP.matcher(lines.getFirst()).matches())
            return new Steps(gathered(lines, line -> {
                var step = STEP.matcher(line);
                return step.matches() ? step.group(1) : "";
            }));
        return new Paragraph(String.join(" ", lines));
    }

    private interface Begun {
        String by(String line);
    }

    private static List<String> gathered(List<String> lines, Begun begun) {
        var items = new ArrayList<String>();
        for (var line : lines) {
            var first = begun.by(line);
            if (!first.isEmpty() || items.isEmpty()) items.add(first.isEmpty() ? line : first);
            else items.set(items.size() - 1, items.getLast() + " " + line);
        }
        return items;
    }

    /** Every step of the script, in order. */
    public List<String> steps() {
        return parts.stream()
                .filter(Steps.class::isInstance)
                .flatMap(part -> ((Steps) part).steps().stream())
                .toList();
    }

    /** As it is sent to a customer: without marks, fit for an e-mail or a letter. */
    public String plain() {
        var text = new StringBuilder();
        int step = 0;
        for (var part : parts) {
            switch (part) {
                case Heading(var words) -> text.append(words).append('\n');
                case Paragraph(var words) -> text.append(words).append("\n\n");
                case Points(var points) -> {
                    points.forEach(point -> text.append("- ").append(point).append('\n'));
                    text.append('\n');
                }
                case Steps(var steps) -> {
                    for (var one : steps)
                        text.append(++step).append(". ").append(one).append('\n');
                    text.append('\n');
                }
            }
        }
        return text.toString().strip();
    }
}
