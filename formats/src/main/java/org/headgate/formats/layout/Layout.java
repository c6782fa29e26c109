package org.headgate.formats.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.headgate.formats.Problems;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a file are laid out, for reading and for writing.
 *
 * @param unit of the registers where no field gives one; null for the meters' own
 */
public record Layout(
        String name,
        String title,
        Shape shape,
        List<RecordType> types,
        @Nullable VolumeUnit unit) {
    /** The layouts that come with Headgate. */
    public static final List<String> SHIPPED = List.of("route-csv", "sensus-autoread-route", "reads-csv");

    public Layout {
        types = List.copyOf(types);
    }

    /** Reads a mapping file: see docs/guide/read-files.md. */
    public static Parsed<Layout> described(String file, Reader yaml) {
        return new LayoutDescription(new Problems(file)).read(yaml);
    }

    public static Layout shipped(String name) {
        return described(name + ".yaml", new StringReader(shippedMapping(name))).orReject();
    }

    /** The mapping file of a layout that comes with Headgate, to begin one's own with. */
    public static String shippedMapping(String name) {
        if (!SHIPPED.contains(name))
            throw new Rejection("There is no layout \"%s\"; shipped are %s", name, String.join(", ", SHIPPED));
        try (var yaml = Layout.class.getResourceAsStream(name + ".yaml")) {
            if (yaml == null) throw new IllegalStateException("the layout %s is not in the library".formatted(name));
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the columns in the order in which they are written. */
    List<String> columns() {
        var columns = new LinkedHashSet<String>();
        for (var type : types) {
            if (type.when() != null && type.when().place() instanceof Place.Column(var header)) columns.add(header);
            for (var field : type.fields()) if (field.place() instanceof Place.Column(var header)) columns.add(header);
        }
        return List.copyOf(columns);
    }

    /** How many fields a CSV line without names has. */
    int fields() {
        return types.stream()
                .flatMap(type -> type.fields().stream())
                .mapToInt(field -> field.place() instanceof Place.Nth(int n) ? n : 0)
                .max()
                .orElse(0);
    }
}
