package org.headgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headgate.HeadgateApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The table of modules in ARCHITECTURE.md names every module, and no border that is not there. */
class MapOfModulesTest {
    private static final Path MAP = Path.of("../ARCHITECTURE.md");
    private static final Path SOURCES = Path.of("src/main/java/org/headgate");
    private static final Pattern MODULE = Pattern.compile("`([a-z]+)`");

    @Test
    void namesEveryModuleAndNoOther() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            assertThat(map().keySet())
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void saysOfNoModuleThatItMayCallWhatItMayNot() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : map().entrySet()) {
            var allowed = allowed(row.getKey());
            for (var called : row.getValue())
                if (!allowed.contains(called)) wrong.add("%s may not call %s".formatted(row.getKey(), called));
        }

        assertThat(wrong).isEmpty();
    }

    /** What the table says a module may call; what those may call in turn goes without saying. */
    private static Map<String, List<String>> map() throws IOException {
        var map = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(MAP)) {
            var cells = line.split("\\|", -1);
            if (cells.length != 5 || !cells[1].startsWith(" `")) continue;
            var called = Stream.of(cells[3].split(",", -1))
                    .map(String::strip)
                    .filter(name -> name.matches("[a-z]+"))
                    .toList();
            MODULE.matcher(cells[1]).results().forEach(module -> map.put(module.group(1), called));
        }
        return map;
    }

    private static List<String> allowed(String module) {
        var described = HeadgateApplication.class.getPackageName() + "." + module + ".package-info";
        try {
            return List.of(Class.forName(described)
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("%s says nothing of itself".formatted(module), e);
        }
    }
}
