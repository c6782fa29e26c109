package org.headgate.formats.layout;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.headgate.formats.FileText;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvReader;
import org.jspecify.annotations.Nullable;

/** The lines of a file after their shape; those that have another are reported and left out. */
interface Lines {
    @Nullable Line next();

    static Lines of(Layout layout, Reader text, Problems problems) {
        return switch (layout.shape()) {
            case Shape.Fixed fixed -> new OfCharacters(fixed, text, problems);
            case Shape.Csv csv -> new OfFields(layout, csv, text, problems);
        };
    }

    /** Lines of one length. */
    final class OfCharacters implements Lines {
        private static final int LONGEST = 10_000;
        private static final String END_OF_FILE_OF_DOS = "\u001A";

        private final Shape.Fixed shape;
        private final Reader text;
        private final Problems problems;
        private int number;
        private int pushedBack = -2;

        OfCharacters(Shape.Fixed shape, Reader text, Problems problems) {
            this.shape = shape;
            this.text = text;
            this.problems = problems;
        }

        @Override
        public @Nullable Line next() {
            for (var line = read(); line != null; line = read()) {
                if (!line.isBlank() && !line.equals(END_OF_FILE_OF_DOS) && isSound(line))
                    return new Line.OfCharacters(number, line);
            }
            return null;
        }

        private boolean isSound(String line) {
            int length = line.stripTrailing().length() > shape.length()
                    ? line.length()
                    : Math.min(line.length(), shape.length());
            if (length > shape.length() || (length < shape.length() && !shape.blanksLeftOff())) {
                problems.add(
                        number,
                        "",
                        "the line has %d characters, the layout %d; is the file cut off, or another's?"
                                .formatted(line.length(), shape.length()));
                return false;
            }
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c >= ' ' && c != FileText.UNREADABLE) continue;
                problems.add(number, i + 1, "", "a character that is not text; was the file transferred as binary?");
                return false;
            }
            return true;
        }

        private @Nullable String read() {
            try {
                int c = character();
                if (c < 0) return null;
                number++;
                var line = new StringBuilder();
                for (; c >= 0 && c != '\n' && c != '\r'; c = character())
                    if (line.length() < LONGEST) line.append((char) c);
                if (c == '\r') {
                    int following = character();
                    if (following != '\n') pushedBack = following;
                }
                return line.toString();
            } catch (IOException e) {
                problems.add(
                        number + 1,
                        "",
                        "the file cannot be read on from here (%s); transfer it again".formatted(e.getMessage()));
                return null;
            }
        }

        private int character() throws IOException {
            int c = pushedBack;
            pushedBack = -2;
            return c == -2 ? text.read() : c;
        }
    }

    /** Lines of fields. */
    final class OfFields implements Lines {
        private final CsvReader rows;
        private final Problems problems;
        private final List<String> columns;
        private final boolean isReadable;
        private int width;

        OfFields(Layout layout, Shape.Csv shape, Reader text, Problems problems) {
            this.rows = new CsvReader(text, shape.separator(), problems);
            this.problems = problems;
            this.columns = shape.header() ? header() : List.of();
            this.isReadable = !shape.header() || hasColumns(layout);
        }

        private List<String> header() {
            var row = rows.next();
            if (row == null) return List.of();
            width = row.size();
            return row.fields().stream().map(String::strip).toList();
        }

        private boolean hasColumns(Layout layout) {
            boolean good = true;
            for (var column : layout.columns()) {
                boolean isOnce = columns.indexOf(column) == columns.lastIndexOf(column);
                if (columns.contains(column) && isOnce) continue;
                problems.add(
                        1,
                        column,
                        isOnce
                                ? "the column is missing from the first line; is the file of this layout?"
                                : "the column stands twice");
                good = false;
            }
            return good;
        }

        @Override
        public @Nullable Line next() {
            while (isReadable) {
                var row = rows.next();
                if (row == null) return null;
                if (width == 0 || row.size() == width) return new Line.OfFields(row, columns);
                problems.add(row.line(), "", "the line has %d fields, the first line %d".formatted(row.size(), width));
            }
            return null;
        }
    }
}
