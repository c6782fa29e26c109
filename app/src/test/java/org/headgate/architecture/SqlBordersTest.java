package org.headgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headgate.HeadgateApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** A module writes only its own schema, and reads only its own and those of the modules it may call. */
class SqlBordersTest {
    private static final Path SOURCES = Path.of("src/main/java/org/headgate");
    private static final Pattern SQL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    @Test
    void modulesWriteOnlyTheirOwnSchema() throws IOException {
        var schemas = schemas();
        var writes = Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from|truncate|copy)\\s+(%s)\\."
                .formatted(String.join("|", schemas)));

        assertThat(trespasses((module, sql) -> found(writes, sql).stream()
                        .filter(schema -> !schema.equals(module))
                        .toList()))
                .isEmpty();
    }

    @Test
    void modulesReadOnlyTheirOwnAndAllowedSchemas() throws IOException {
        var schemas = schemas();
        var reads = Pattern.compile("\\b(?:from|join)\\s+(%s)\\.".formatted(String.join("|", schemas)));

        assertThat(trespasses((module, sql) -> found(reads, sql).stream()
                        .filter(schema -> !schema.equals(module)
                                && !allowed(module).contains(schema)
                                && !(module.equals("desk") || module.equals("commands") || module.equals("demo")))
                        .toList()))
                .isEmpty();
    }

    private interface Border {
        List<String> crossed(String module, String sql);
    }

    private static List<String> trespasses(Border border) throws IOException {
        var trespasses = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var module = SOURCES.relativize(file).getName(0).toString();
                var strings = SQL.matcher(Files.readString(file));
                while (strings.find())
                    border.crossed(module, strings.group().toLowerCase(Locale.ROOT))
                            .forEach(schema -> trespasses.add("%s touches %s".formatted(file, schema)));
            }
        }
        return trespasses;
    }

    private static List<String> found(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> allowed(String module) {
        try {
            var annotation = Class.forName(HeadgateApplication.class.getPackageName() + "." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return annotation == null ? Set.of() : Set.of(annotation.allowedDependencies());
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }

    private static Set<String> schemas() throws IOException {
        try (var modules = Files.list(Path.of("src/main/resources/db/migration"))) {
            return modules.map(m -> m.getFileName().toString())
                    .filter(name -> !name.startsWith("__"))
                    .collect(Collectors.toSet());
        }
    }
}
