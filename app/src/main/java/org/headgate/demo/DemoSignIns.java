package org.headgate.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a visitor of the demo office needs to know to sign in. */
public final class DemoSignIns {
    /** Of everybody; a demo has nothing to hide and listens on this machine only. */
    static final String PASSWORD = "headgate";

    private DemoSignIns() {}

    /** A line for each person, and the password. */
    public static List<String> lines() {
        var lines = new ArrayList<String>();
        for (var one : Staff.signIns())
            lines.add("  %-10s %-20s %-15s level %s"
                    .formatted(one.username(), one.fullName(), words(one.role()), words(one.level())));
        lines.add("  password of all: " + PASSWORD);
        return List.copyOf(lines);
    }

    private static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
