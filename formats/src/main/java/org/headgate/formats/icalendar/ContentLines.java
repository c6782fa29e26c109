package org.headgate.formats.icalendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar: texts escaped, and no line longer than 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {
    private static final int OCTETS_AT_MOST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A value of the standard's own alphabet: a date, a number, an address. */
    ContentLines plain(String name, String value) {
        fold(name + ":" + withoutControls(value).replace("\n", ""));
        return this;
    }

    /** A text as people write it. */
    ContentLines text(String name, String value) {
        fold(name + ":" + escaped(value));
        return this;
    }

    private static String escaped(String value) {
        return withoutControls(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A text may hold tabs and line ends, and no other control character. */
    private static String withoutControls(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** The rest of a long line follows after a line end and a space; a letter of several octets is not torn apart. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int width = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS_AT_MOST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += width;
            at += Character.charCount(letter);
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
