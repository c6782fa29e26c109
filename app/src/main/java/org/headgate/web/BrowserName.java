package org.headgate.web;

import java.util.List;
import java.util.regex.Pattern;

/** What people call the browser that calls itself {@code Mozilla/5.0 (X11; Linux x86_64) …}: {@code Firefox 145, Linux}. */
public final class BrowserName {
    private static final int LONGEST = 60;

    /** In the order to be asked, for most say that they are also the ones further down. */
    private static final List<Known> BROWSERS = List.of(
            new Known("Edge", "Edg(?:A|iOS)?/(\\d+)"),
            new Known("Opera", "OPR/(\\d+)"),
            new Known("Firefox", "(?:Firefox|FxiOS)/(\\d+)"),
            new Known("Chrome", "(?:Chrome|CriOS)/(\\d+)"),
            new Known("Safari", "Version/(\\d+).* Safari/"));

    private static final List<Known> SYSTEMS = List.of(
            new Known("iPhone", "iPhone"),
            new Known("iPad", "iPad"),
            new Known("Android", "Android"),
            new Known("Windows", "Windows"),
            new Known("ChromeOS", "CrOS"),
            new Known("macOS", "Mac OS X"),
            new Known("Linux", "Linux"));

    private BrowserName() {}

    private record Known(String name, Pattern sign) {
        Known(String name, String sign) {
            this(name, Pattern.compile(sign));
        }
    }

    /** As it calls itself, shortened, where nobody knows it. */
    public static String of(String userAgent) {
        for (var browser : BROWSERS) {
            var found = browser.sign().matcher(userAgent);
            if (found.find()) return browser.name() + " " + found.group(1) + system(userAgent);
        }
        return userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) + "…" : userAgent;
    }

    private static String system(String userAgent) {
        return SYSTEMS.stream()
                .filter(system -> system.sign().matcher(userAgent).find())
                .findFirst()
                .map(system -> ", " + system.name())
                .orElse("");
    }
}
