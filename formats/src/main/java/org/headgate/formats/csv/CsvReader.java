package org.headgate.formats.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headgate.formats.FileText;
import org.headgate.formats.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row (RFC 4180). Rows that are not well formed are reported with line and column and left out;
 * empty lines are passed over. Nothing in the file makes it throw.
 */
public final class CsvReader {
    /** A field longer than this is a quote that was never closed. */
    public static final int LONGEST_FIELD = 100_000;

    private static final int END = -1;
    private static final int NONE = -2;

    private final Reader text;
    private final char separator;
    private final Problems problems;
    private final char[] buffer = new char[1 << 14];
    private int filled;
    private int next;
    private int pushedBack = NONE;
    private int line = 1;
    private int column;
    private boolean ended;
    private boolean rowIsGood;
    private boolean fieldWasQuoted;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int[] lines = new int[64];
    private int[] columns = new int[64];

    public CsvReader(Reader text, Problems problems) {
        this(text, ',', problems);
    }

    public CsvReader(Reader text, char separator, Problems problems) {
        this.text = text;
        this.separator = separator;
        this.problems = problems;
    }

    /** The next well-formed row, or null at the end of the file. */
    public @Nullable CsvRow next() {
        while (!ended) {
            readRow();
            var isEmptyLine = fields.size() == 1 && fields.get(0).isEmpty() && !fieldWasQuoted;
            if (rowIsGood && !isEmptyLine)
                return new CsvRow(fields, Arrays.copyOf(lines, fields.size()), Arrays.copyOf(columns, fields.size()));
        }
        return null;
    }

    private void readRow() {
        fields.clear();
        rowIsGood = true;
        int end = separator;
        while (end == separator) {
            startField();
            int c = read();
            fieldWasQuoted = c == '"';
            end = fieldWasQuoted ? readQuoted() : readPlain(c);
            fields.add(field.toString());
        }
        if (end == END) ended = true;
        else endLine(end);
    }

    private void startField() {
        field.setLength(0);
        int index = fields.size();
        if (index == lines.length) {
            lines = Arrays.copyOf(lines, index * 2);
            columns = Arrays.copyOf(columns, index * 2);
        }
        lines[index] = line;
        columns[index] = column + 1;
    }

    /** Reads an unquoted field and answers what ended it. */
    private int readPlain(int first) {
        int c = first;
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            if (c == '"')
                wrong(
                        "a quote in a field that does not begin with one; put the whole field in quotes and double this one");
            keep(c);
            c = read();
        }
        return c;
    }

    /** Reads what stands between quotes, and answers what ended the field. */
    private int readQuoted() {
        while (true) {
            int c = read();
            if (c == '"') {
                c = read();
                if (c != '"') return endOfQuoted(c);
            } else if (c == END || field.length() >= LONGEST_FIELD) {
                unclosed();
                return END;
            }
            keep(c);
            if (c == '\n' || c == '\r') endLineInQuotes(c);
        }
    }

    private int endOfQuoted(int c) {
        if (c == separator || c == '\n' || c == '\r' || c == END) return c;
        wrong("text after the closing quote; a quote inside a quoted field is written twice");
        return readPlain(c);
    }

    private void unclosed() {
        int index = fields.size();
        report(
                lines[index],
                columns[index],
                "the quote that opens here is not closed; close it, or is the file cut off?");
    }

    private void keep(int c) {
        if (c == 0) wrong("a NUL character; this is not a text file, export it again as CSV");
        else if (c == FileText.UNREADABLE) wrong("a character that is not UTF-8; save the file as \"CSV UTF-8\"");
        if (field.length() < LONGEST_FIELD) field.append((char) c);
        else if (rowIsGood) wrong("a field of more than %,d characters; is this a CSV file?".formatted(LONGEST_FIELD));
    }

    private void endLineInQuotes(int c) {
        if (c == '\r') {
            int following = read();
            if (following == '\n') field.append('\n');
            else pushedBack = following;
        }
        line++;
        column = 0;
    }

    private void endLine(int c) {
        if (c == '\r') {
            int following = read();
            if (following != '\n') pushedBack = following;
        }
        line++;
        column = 0;
    }

    private void wrong(String message) {
        if (rowIsGood) report(line, column, message);
    }

    private void report(int atLine, int atColumn, String message) {
        rowIsGood = false;
        problems.add(atLine, atColumn, "field " + (fields.size() + 1), message);
    }

    private int read() {
        int c = pushedBack;
        if (c == NONE) {
            c = next < filled || fill() ? buffer[next++] : END;
        } else {
            pushedBack = NONE;
        }
        column++;
        return c;
    }

    private boolean fill() {
        try {
            next = 0;
            filled = text.read(buffer, 0, buffer.length);
        } catch (IOException e) {
            filled = 0;
            rowIsGood = false;
            problems.add(
                    line, "", "the file cannot be read on from here (%s); transfer it again".formatted(e.getMessage()));
        }
        return filled > 0;
    }
}
