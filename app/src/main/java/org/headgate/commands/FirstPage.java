package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import org.headgate.HeadgateApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code headgate first-page DIRECTORY}: opens an empty office in a directory of its own up to its first page, and ends. The
 * launcher makes the ahead-of-time cache from what the program loaded on the way; no office of anybody's is touched.
 */
final class FirstPage {
    private FirstPage() {}

    static int open(Path directory, PrintStream err) {
        try (var office = new SpringApplicationBuilder(HeadgateApplication.class)
                .run(
                        "--headgate.data=" + directory,
                        "--headgate.db-url=",
                        "--headgate.db-owner-url=",
                        "--headgate.db-port=0",
                        "--server.port=0",
                        "--server.address=127.0.0.1")) {
            ask(office, "/sign-in");
            return 0;
        } catch (IOException e) {
            err.println("headgate first-page: " + e.getMessage());
            return Headgate.COULD_NOT_RUN;
        }
    }

    private static void ask(ConfigurableApplicationContext office, String path) throws IOException {
        var port = office.getEnvironment().getProperty("local.server.port", "8080");
        try (var page = URI.create("http://127.0.0.1:%s%s".formatted(port, path))
                .toURL()
                .openStream()) {
            page.readAllBytes();
        }
    }
}
