package org.headgate.formats.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as RFC 4180 has them: lines end with CR LF, fields stand in quotes where they must. */
public final class CsvWriter {
    private final Appendable out;
    private final char separator;

    public CsvWriter(Appendable out) {
        this(out, ',');
    }

    public CsvWriter(Appendable out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    public CsvWriter row(String... fields) {
        return row(List.of(fields));
    }

    public CsvWriter row(List<String> fields) {
        try {
            for (int i = 0; i < fields.size(); i++) {
                if (i > 0) out.append(separator);
                // A lone empty field would read as an empty line.
                out.append(needsQuotes(fields.get(i)) || fields.size() == 1 ? quoted(fields.get(i)) : fields.get(i));
            }
            out.append("\r\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean needsQuotes(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') return true;
        }
        return !field.isEmpty() && (field.charAt(0) == ' ' || field.charAt(field.length() - 1) == ' ');
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
