package org.headgate.metering;

import java.io.StringReader;
import java.time.Instant;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.LayoutFormat;
import org.headgate.kernel.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A layout that the office knows: one that comes with the software, or a version of one of its own.
 *
 * @param version 0 of those that come with the software
 * @param mapping the text of the mapping file
 * @param endedAt since when another version serves, or none
 */
public record ReadLayout(
        String name,
        int version,
        String title,
        String mapping,
        String keptBy,
        @Nullable Instant keptAt,
        @Nullable Instant endedAt) {
    static ReadLayout shipped(String name) {
        return new ReadLayout(name, 0, Layout.shipped(name).title(), Layout.shippedMapping(name), "", null, null);
    }

    public boolean isShipped() {
        return version == 0;
    }

    public boolean isInForce() {
        return endedAt == null;
    }

    /** The mapping as it is read today; a later release may refuse what an earlier one took. */
    public Parsed<Layout> layout() {
        return Layout.described(name + ".yaml", new StringReader(mapping));
    }

    /** Whether files of reads come in it; the others are for what is written. */
    public boolean holdsReads() {
        return layout() instanceof Parsed.Good<Layout>(var layout) && LayoutFormat.holdsReads(layout);
    }
}
