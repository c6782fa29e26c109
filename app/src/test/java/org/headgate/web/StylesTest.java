package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern CLASS = Pattern.compile("\\.(hg-[a-z0-9-]+)");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    @Test
    void noRuleIsLeftOfAPartThatNoPageHas() throws IOException {
        var styles = Files.readString(MAIN.resolve("resources/static/app/headgate.css"));
        var ruled = CLASS.matcher(styles)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        ruled.removeAll(words(".jte", ".java", ".js"));

        assertThat(ruled).isEmpty();
    }

    @Test
    void noIconIsKeptThatNoPageShows() throws IOException {
        var used = words(".jte", ".java");
        try (var icons = Files.list(MAIN.resolve("resources/icons"))) {
            assertThat(icons.map(icon -> icon.getFileName().toString())
                            .filter(name -> name.endsWith(".svg"))
                            .map(name -> name.substring(0, name.length() - ".svg".length()))
                            .filter(name -> !used.contains(name)))
                    .isEmpty();
        }
    }

    private static Set<String> words(String... endings) throws IOException {
        var words = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList())
                WORD.matcher(Files.readString(file)).results().forEach(found -> words.add(found.group()));
        }
        return words;
    }
}
