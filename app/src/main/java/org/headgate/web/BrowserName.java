package org.headgate.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What people call the browser that calls itself {@code Mozilla/5.0 (X11; Linux x86_64) …}: {@code Firefox 145, Linux}. */
public final class BrowserName {
    /** In the order to be asked, for most say that they are also the ones further down. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg(?:A|iOS)?/(\\d+)", "Edge");
        BROWSERS.put("OPR/(\\d+)", "Opera");
        BROWSERS.put("(?:Firefox|FxiOS)/(\\d+)", "Firefox");
        BROWSERS.put("(?:Headless)?(?:Chrome|CriOS)/(\\d+)", "Chrome");
        BROWSERS.put("Version/(\\d+).* Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** As it calls itself, shortened, where nobody knows it. */
    public static String of(String userAgent) {
        for (var browser : BROWSERS.entrySet()) {
            var found = Pattern.compile(browser.getKey()).matcher(userAgent);
            if (found.find()) return browser.getValue() + " " + found.group(1) + system(userAgent);
        }
        return userAgent.length() > 60 ? userAgent.substring(0, 60) + "…" : userAgent;
    }

    private static String system(String userAgent) {
        return SYSTEMS.entrySet().stream()
                .filter(system -> userAgent.contains(system.getKey()))
                .findFirst()
                .map(system -> ", " + system.getValue())
                .orElse("");
    }
}
