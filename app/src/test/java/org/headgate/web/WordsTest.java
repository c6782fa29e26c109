package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern USED = Pattern.compile(
            "(?:say|sayIn|with|Toast\\.say)\\((?:[a-zA-Z.()]+, )?(?:\"[^\"]*\", )?\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");
    private static final Pattern ICON = Pattern.compile("(?:\\bicon\\(|icon = )\"([a-z0-9-]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9._-]+)(?:%s[^\"]*)?\"");
    private static final Pattern NAME = Pattern.compile("(\\w+)");

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

    /** A key is written whole, or put together: {@code "role." + name}, {@code "service." + what + ".go"}. */
    @Test
    void noSentenceIsKeptThatNothingSays() throws IOException {
        var code = new StringBuilder();
        for (var file : sources()) code.append(Files.readString(file)).append('\n');
        var literals = matches(LITERAL, code);
        var names = matches(NAME, code);
        var begun = literals.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());

        assertThat(words.keys(Language.EN))
                .filteredOn(key -> !literals.contains(key) && !isPutTogether(key, begun, literals, names))
                .isEmpty();
    }

    private static boolean isPutTogether(String key, Set<String> begun, Set<String> literals, Set<String> names) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (!begun.contains(key.substring(0, dot + 1))) continue;
            var rest = key.substring(dot + 1);
            var last = rest.lastIndexOf('.');
            if (last < 0 || literals.contains(rest) || literals.contains(rest.substring(last))) return true;
            if (rest.substring(last).equals(rest.substring(last).toUpperCase(Locale.ROOT))
                    && names.containsAll(List.of(rest.split("\\.", -1)))) return true;
        }
        return false;
    }

    private static Set<String> matches(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
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
