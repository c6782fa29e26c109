package org.headgate.commands;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a desk, as the server sees them: a browser's requests with the cookies it was given. */
final class DeskUser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient client;
    private final String server;
    private final Map<String, String> cookies = new HashMap<>();

    DeskUser(HttpClient client, String server) {
        this.client = client;
        this.server = server;
    }

    /** An answer, and how long it took until its last byte was there. */
    record Answer(int status, String text, double millis) {}

    void signIn(String username, String password) {
        var form = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(get("/sign-in", false).text());
        while (hidden.find()) form.put(hidden.group(1), hidden.group(2));
        form.put("username", username);
        form.put("password", password);
        var sent = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(server + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent)));
        var home = get("/", false);
        if (home.status() != 200)
            throw new IllegalStateException("%s is not let in: %d".formatted(username, home.status()));
    }

    /** What htmx asks for while somebody types. */
    Answer typed(String text) {
        return get("/search?q=" + encoded(text), true);
    }

    Answer opened(String path) {
        return get(path, false);
    }

    private Answer get(String path, boolean part) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).GET();
        if (part) request.header("HX-Request", "true");
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var start = System.nanoTime();
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var millis = (System.nanoTime() - start) / 1e6;
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.substring(0, (cookie + ";").indexOf(';'));
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return new Answer(answer.statusCode(), answer.body(), millis);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
