package org.headgate.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.office.ReviewCard;
import org.headgate.web.Page;

/** What actions and their parts are called on a page; where nobody wrote words, the code's own name is taken apart. */
public final class ActionNames {
    private ActionNames() {}

    public static String of(Page page, String action) {
        var words = "action." + action;
        return page.knows(words) ? page.say(words) : apart(action);
    }

    /** The values that somebody asked for, a line each; parts that are nothing, and inner numbers of records, are left out. */
    public static List<Part> parts(Page page, ReviewCard card) {
        return parts(page, card.values());
    }

    public static List<Part> parts(Page page, Map<String, Object> values) {
        var parts = new ArrayList<Part>();
        values.forEach((name, value) -> {
            var text = text(value);
            if (!text.isEmpty()) parts.add(new Part(name, partName(page, name), text, isText(value)));
        });
        return parts;
    }

    private static String partName(Page page, String part) {
        var words = "part." + part;
        return page.knows(words) ? page.say(words) : apart(part);
    }

    /** A value as text: what a wrapper holds, the texts of a list. */
    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.size() == 1)
                return text(String.valueOf(map.values().iterator().next()));
            var inner = new ArrayList<String>();
            map.forEach((_, part) -> inner.add(text(part)));
            return String.join(
                    ", ", inner.stream().filter(part -> !part.isEmpty()).toList());
        }
        if (value instanceof List<?> list)
            return String.join("; ", list.stream().map(ActionNames::text).toList());
        return value == null ? "" : String.valueOf(value);
    }

    /** Only plain values can be corrected in place. */
    private static boolean isText(Object value) {
        return !(value instanceof List) && !(value instanceof Map<?, ?> map && map.size() != 1);
    }

    /** {@code StartService} becomes "Start service". */
    private static String apart(String name) {
        var words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * One value of an action.
     *
     * @param correctable whether it can be put right in place
     */
    public record Part(String part, String name, String value, boolean correctable) {}
}
