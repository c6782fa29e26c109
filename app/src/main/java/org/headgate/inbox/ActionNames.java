package org.headgate.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.headgate.inbox.ActionPart.Choice;
import org.headgate.kernel.Money;
import org.headgate.web.Page;

/** What actions and their parts are called on a page; where nobody wrote words, the code's own name is taken apart. */
public final class ActionNames {
    /** Where the modules keep the words of their closed lists: {@code adjust.reason.LEAK}, {@code level.TWO}. */
    private static final List<String> LISTS = List.of(
            "",
            "adjust.",
            "desk.",
            "contacts.",
            "orders.",
            "service.",
            "credit.",
            "reads.",
            "construction.",
            "people.");

    private ActionNames() {}

    public static String of(Page page, String action) {
        var words = "action." + action;
        return page.knows(words) ? page.say(words) : apart(action);
    }

    public static String of(Page page, ActionPart part) {
        var words = "part." + part.part();
        return page.knows(words) ? page.say(words) : apart(part.part());
    }

    /** The value of a part as it is read. */
    public static String value(Page page, ActionPart part) {
        return switch (part.value()) {
            case Money money -> page.money(money);
            case LocalDate day -> page.date(day);
            case Choice(var name) -> choice(page, part, name);
            case Object other -> listed(page, part, other.toString());
        };
    }

    /** One of the choices of a part. */
    public static String choice(Page page, ActionPart part, String name) {
        var known = listed(page, part, name);
        return known.equals(name) ? apart(name.replace('_', ' ')) : known;
    }

    private static String listed(Page page, ActionPart part, String value) {
        if (!value.matches("[A-Z][A-Z_]*")) return value;
        return LISTS.stream()
                .map(list -> list + part.part() + "." + value)
                .filter(page::knows)
                .findFirst()
                .map(page::say)
                .orElse(value);
    }

    /** {@code StartService} becomes "Start service". */
    private static String apart(String name) {
        var words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
