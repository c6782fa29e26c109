package org.headgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headgate.OfficeTest;
import org.headgate.office.ActionKind;
import org.headgate.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What docs/duties.md says can be done today has its page, its action and its test. */
@OfficeTest
class DutiesTest {
    private static final Path DUTIES = Path.of("../docs/duties.md");
    private static final Pattern ROUTE = Pattern.compile("`(/[a-z/-]*)`");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]+\\b");

    @Autowired
    Office office;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages;

    private record Duty(String id, String screen, String action, String test) {}

    @Test
    void everyPageIsThere() throws IOException {
        var routes = pages.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(duties())
                .allSatisfy(duty ->
                        assertThat(found(ROUTE, duty.screen(), 1)).as(duty.id()).isSubsetOf(routes));
    }

    @Test
    void everyActionIsThere() throws IOException {
        var actions = office.kinds().stream().map(ActionKind::name).collect(Collectors.toSet());

        assertThat(duties())
                .allSatisfy(duty ->
                        assertThat(found(NAME, duty.action(), 0)).as(duty.id()).isSubsetOf(actions));
    }

    @Test
    void everyTestIsThere() throws IOException {
        var tests = tests();

        assertThat(duties())
                .allSatisfy(duty -> assertThat(found(NAME, duty.test(), 0))
                        .as(duty.id())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    /** Those that can be done today. */
    private static List<Duty> duties() throws IOException {
        try (var lines = Files.lines(DUTIES)) {
            return lines.map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length == 7 && cells[1].strip().matches("D[A-Z]\\d\\d"))
                    .filter(cells -> !cells[3].strip().equals("not yet"))
                    .map(cells -> new Duty(cells[1].strip(), cells[3], cells[4], cells[5]))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String cell, int group) {
        return pattern.matcher(cell).results().map(found -> found.group(group)).toList();
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Path.of(".."), 12)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
