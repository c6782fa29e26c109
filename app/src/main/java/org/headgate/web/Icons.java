package org.headgate.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The icons of the pages, written into them: outlines of Tabler Icons (MIT), kept in {@code icons/}. */
public final class Icons {
    private static final Pattern SHAPE =
            Pattern.compile("<(?:path|circle|rect|line|polyline)(?! stroke=\"none\")[^>]*/>");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** An icon beside words; screen readers pass over it. */
    public static Content of(String name) {
        var svg = KNOWN.computeIfAbsent(name, Icons::load);
        return output -> output.writeContent(svg);
    }

    private static String load(String name) {
        try (var file = Icons.class.getResourceAsStream("/icons/%s.svg".formatted(name))) {
            if (file == null) throw new IllegalStateException("there is no icon \"%s\"".formatted(name));
            var shapes = SHAPE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(shape -> shape.group().replace(" />", "/>"))
                    .collect(Collectors.joining());
            return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + shapes + "</svg>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
