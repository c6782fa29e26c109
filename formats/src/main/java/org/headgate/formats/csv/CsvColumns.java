package org.headgate.formats.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * The columns that a kind of file has. Names are compared without regard to case, and a space or hyphen is as good as an
 * underscore.
 */
public record CsvColumns(SequencedSet<String> required, SequencedSet<String> optional, boolean othersAllowed) {
    public static CsvColumns required(String... names) {
        return new CsvColumns(namesOf(names), new LinkedHashSet<>(), false);
    }

    public CsvColumns optional(String... names) {
        var all = new LinkedHashSet<>(optional);
        all.addAll(namesOf(names));
        return new CsvColumns(required, all, othersAllowed);
    }

    /** Other columns are passed over instead of refused: for files that other people's software writes. */
    public CsvColumns andOthers() {
        return new CsvColumns(required, optional, true);
    }

    boolean knows(String name) {
        return required.contains(name) || optional.contains(name);
    }

    String listed() {
        var all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return String.join(", ", all);
    }

    static String nameOf(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static SequencedSet<String> namesOf(String... names) {
        return new LinkedHashSet<>(
                List.of(names).stream().map(CsvColumns::nameOf).toList());
    }
}
