package org.headgate.kernel;

/**
 * One thing that is wrong with a file: where, and in a sentence what was expected and what to do. Lines and columns
 * count from 1; 0 means the file as a whole.
 */
public record Problem(String file, int line, int column, String field, String message) {
    public static Problem at(String file, int line, String field, String message) {
        return new Problem(file, line, 0, field, message);
    }

    @Override
    public String toString() {
        var place = new StringBuilder(file);
        if (line > 0) place.append(':').append(line);
        if (line > 0 && column > 0) place.append(':').append(column);
        if (!field.isEmpty()) place.append(": ").append(field);
        return place.append(": ").append(message).toString();
    }
}
