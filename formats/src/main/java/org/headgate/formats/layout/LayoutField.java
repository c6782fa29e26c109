package org.headgate.formats.layout;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One field of a line.
 *
 * @param empty the texts that stand for nothing, such as 000000 for no date; blanks always do
 */
public record LayoutField(String name, Place place, FieldKind kind, boolean required, List<String> empty) {
    public LayoutField {
        empty = List.copyOf(empty);
    }

    /** The value that the text stands for, null when for nothing; a {@link Rejection} says what was expected. */
    @Nullable String read(String printed) {
        var text = printed.strip();
        if (!text.isEmpty() && !empty.contains(text)) return kind.read(text);
        if (required) throw new Rejection("is blank; it must be filled in");
        return null;
    }

    /** The text for the value; a {@link Rejection} says why there is none. */
    String print(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            if (required) throw new Rejection("has no value; the layout requires one");
            var nothing = empty.isEmpty() ? "" : empty.getFirst();
            return place instanceof Place.Characters c
                    ? nothing + " ".repeat(Math.max(0, c.width() - nothing.length()))
                    : nothing;
        }
        if (!(place instanceof Place.Characters characters)) return kind.print(value);
        var text = kind.print(value);
        if (text.length() > characters.width())
            throw new Rejection("\"%s\" does not fit its %d characters", text, characters.width());
        return kind.fill(text, characters.width());
    }
}
