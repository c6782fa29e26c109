package org.headgate.formats.reads;

import java.util.List;
import org.headgate.kernel.Rejection;

/** The formats that an office reads, chosen by name or by the look of a file. */
public record ReadFormats(List<ReadFormat> all) {
    public ReadFormats {
        all = List.copyOf(all);
        if (all.stream().map(ReadFormat::name).distinct().count() < all.size())
            throw new Rejection("Two formats have the same name: %s", names(all));
    }

    public ReadFormat named(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection("There is no format \"%s\"; known are %s", name, names(all)));
    }

    /** The one format that these first characters of the file can be. */
    public ReadFormat recognise(String file, String head) {
        var matching = all.stream().filter(format -> format.recognises(head)).toList();
        if (matching.size() == 1) return matching.getFirst();
        throw matching.isEmpty()
                ? new Rejection("%s: not recognised as any of %s; name its format", file, names(all))
                : new Rejection("%s: could be %s; name its format", file, names(matching));
    }

    private static String names(List<ReadFormat> formats) {
        return String.join(", ", formats.stream().map(ReadFormat::name).toList());
    }
}
