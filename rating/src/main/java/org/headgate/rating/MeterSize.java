package org.headgate.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The spellings of meter sizes. One and a half inch stands in tariffs as {@code 1 1/2"}, {@code 1|1/2"}, {@code 1_1/2"} and
 * {@code 1-1/2"}, also where the bar separates the parts of a key.
 */
final class MeterSize {
    private static final Pattern MIXED = Pattern.compile("(\\d+)[ _|-]+(\\d+/\\d+)");

    private MeterSize() {}

    /** The text with every meter size in it spelled {@code 1 1/2"}. */
    static String plain(String text) {
        return text.indexOf('/') < 0 ? text : MIXED.matcher(text).replaceAll("$1 $2");
    }

    /** The parts of a key of a table that depends on so many facts; the whole key when it has another number of parts. */
    static List<String> partsOf(String key, int facts) {
        if (facts == 1) return List.of(plain(key));
        var parts = new ArrayList<String>();
        int from = 0;
        var text = plain(key);
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
            parts.add(text.substring(from, bar));
            from = bar + 1;
        }
        parts.add(text.substring(from));
        return parts.size() == facts ? List.copyOf(parts) : List.of(key);
    }
}
