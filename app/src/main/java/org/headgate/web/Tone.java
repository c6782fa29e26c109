package org.headgate.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tone of a chip, a strip or a line of a timeline; the words say it too, for it is never said by colour alone. */
public enum Tone {
    PLAIN,
    /** Paid, lawful, approved. */
    OK,
    /** Soon, unusual, stale. */
    DUE,
    /** Past due, refused, danger. */
    LATE,
    /** Waiting for a person. */
    HELD,
    /** In motion, contact. */
    INFO;

    /** The value of {@code data-tone}; null for none. */
    public @Nullable String css() {
        return this == PLAIN ? null : name().toLowerCase(Locale.ROOT);
    }
}
