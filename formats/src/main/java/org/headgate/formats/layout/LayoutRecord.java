package org.headgate.formats.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line, by the names of its fields. Values are in the spelling of {@link FieldKind}; a field that stands for nothing
 * is not there. The line counts from 1 and is 0 for a record yet to be written.
 */
public record LayoutRecord(int line, String type, Map<String, String> values) {
    public LayoutRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A record to write. */
    public static LayoutRecord of(String type, Map<String, String> values) {
        return new LayoutRecord(0, type, values);
    }

    /** The value, empty when there is none. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}
