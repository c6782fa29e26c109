package org.headgate.formats.layout;

/** Where a field stands in a line. */
public sealed interface Place {
    /** Characters of a fixed-width line, counted from 1, the last included. */
    record Characters(int from, int to) implements Place {
        int width() {
            return to - from + 1;
        }
    }

    /** The column of a CSV file with this name in its first line. */
    record Column(String header) implements Place {}

    /** The field of a CSV line without names, counted from 1. */
    record Nth(int field) implements Place {}
}
