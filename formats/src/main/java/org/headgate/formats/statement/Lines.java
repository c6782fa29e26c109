package org.headgate.formats.statement;

import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Style;

/** Text broken into lines of a width. */
final class Lines {
    private Lines() {}

    /** Breaks at spaces, and within a word only when it alone is wider than a line. */
    static List<String> wrap(Style style, double width, String text) {
        if (style.width(text) <= width) return List.of(text);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        var space = style.width(" ");
        for (var word : text.strip().split("\\s+", -1)) {
            var wide = style.width(word);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width && word.length() > 1) {
                var head = fitting(style, width, word);
                lines.add(word.substring(0, head));
                word = word.substring(head);
                wide = style.width(word);
            }
            used += (line.isEmpty() ? 0 : space) + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Draws lines under each other from a first base line; gives the base line that would follow. */
    static double draw(
            Canvas canvas, Element element, Style style, double x, double base, double leading, List<String> lines) {
        for (var line : lines) {
            canvas.text(element, style, x, base, line);
            base += leading;
        }
        return base;
    }

    private static int fitting(Style style, double width, String word) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            var longer = word.offsetByCodePoints(end, 1);
            if (style.width(word.substring(0, longer)) > width) break;
            end = longer;
        }
        return end;
    }
}
