package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern USED = Pattern.compile(
            "(?:say|sayIn|with|Toast\\.say)\\((?:[a-zA-Z.()]+, )?(?:\"[^\"]*\", )?\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");
    private static final Pattern ICON = Pattern.compile("(?:\\bicon\\(|icon = )\"([a-z0-9-]+)\"");

    private final Words words = new Words();

    @Test
    void everySentenceIsWrittenInBothLanguages() {
        assertThat(new TreeSet<>(words.keys(Language.ES))).isEqualTo(new TreeSet<>(words.keys(Language.EN)));
    }

    @Test
    void bothLanguagesSetInTheSameValues() {
        assertThat(words.keys(Language.EN))
                .allSatisfy(key -> assertThat(values(words.say(Language.ES, key)))
                        .as(key)
                        .isEqualTo(values(words.say(Language.EN, key))));
    }

    @Test
    void pagesAndCodeUseOnlySentencesThatExist() throws IOException {
        var unknown = new TreeSet<String>();
        for (var file : sources())
            USED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !words.knows(key))
                    .forEach(key -> unknown.add(file.getFileName() + " " + key));

        assertThat(unknown).isEmpty();
    }

    @Test
    void pagesUseOnlyIconsThatAreKept() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : sources())
            ICON.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(icon -> getClass().getResource("/icons/%s.svg".formatted(icon)) == null)
                    .forEach(icon -> missing.add(file.getFileName() + " " + icon));

        assertThat(missing).isEmpty();
    }

    @Test
    void setsValuesIntoASentence() {
        assertThat(words.say(Language.EN, "error.code", "H-12AB")).contains("“H-12AB”");
    }

    private static List<String> values(String sentence) {
        return Pattern.compile("\\{\\d")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"));
                var code = Files.walk(Path.of("src/main/java"))) {
            return java.util.stream.Stream.concat(templates, code)
                    .filter(file ->
                            file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
