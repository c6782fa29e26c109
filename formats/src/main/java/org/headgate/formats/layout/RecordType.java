package org.headgate.formats.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One kind of line. Without a selector every line that no other type claims is of it. */
public record RecordType(String name, @Nullable Selector when, Holds holds, List<LayoutField> fields) {
    public RecordType {
        fields = List.copyOf(fields);
    }

    /** What the lines are for. */
    public enum Holds {
        RECORDS,
        /** Facts for all lines that follow, such as the route's read date. */
        HEADER,
        /** Nothing of ours: trailers, messages. */
        NOTHING
    }

    /** The text by which a line is known to be of the type. */
    public record Selector(Place place, List<String> texts) {
        public Selector {
            texts = List.copyOf(texts);
        }
    }

    public Optional<LayoutField> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
