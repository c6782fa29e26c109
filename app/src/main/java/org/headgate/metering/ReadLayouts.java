package org.headgate.metering;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headgate.formats.FileText;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.LayoutFormat;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The layouts in which files of reads come and routes go out: those that the software brings, and the district's own. */
@Service
public class ReadLayouts {
    private static final int LONGEST = 100_000;
    private static final Set<String> NAMES_OF_FORMATS = Set.of("csv", "cmep", "beacon", "list");
    private static final String COLUMNS = """
            select l.name, l.version, l.title, l.mapping, p.full_name as kept_by, l.kept_at, l.ended_at
              from metering.read_layout l
              join office.person p on p.id = l.kept_by
            """;

    private final JdbcClient jdbc;

    ReadLayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force by name, the district's own first. */
    public List<ReadLayout> all() {
        var all = new ArrayList<>(jdbc.sql(COLUMNS + " where l.ended_at is null order by l.name")
                .query(ReadLayout.class)
                .list());
        Layout.SHIPPED.forEach(name -> all.add(ReadLayout.shipped(name)));
        return all;
    }

    /** The one of that name in force. */
    public Optional<ReadLayout> named(String name) {
        if (Layout.SHIPPED.contains(name)) return Optional.of(ReadLayout.shipped(name));
        return jdbc.sql(COLUMNS + " where l.name = :name and l.ended_at is null")
                .param("name", name)
                .query(ReadLayout.class)
                .optional();
    }

    /** Every version of a name, the newest first. */
    List<ReadLayout> versions(String name) {
        return jdbc.sql(COLUMNS + " where l.name = :name order by l.version desc")
                .param("name", name)
                .query(ReadLayout.class)
                .list();
    }

    /** The layout of a name, or of a mapping file that ends in .yaml or .yml. */
    public Parsed<Layout> called(String nameOrFile) {
        if (nameOrFile.matches("(?i).*\\.ya?ml")) return ofFile(Path.of(nameOrFile));
        return named(nameOrFile)
                .orElseThrow(() -> new Rejection(
                        "There is no layout \"%s\"; known are %s, or give a mapping file that ends in .yaml.",
                        nameOrFile,
                        String.join(", ", all().stream().map(ReadLayout::name).toList())))
                .layout();
    }

    private static Parsed<Layout> ofFile(Path file) {
        try (var text = FileText.of(Files.newInputStream(file))) {
            return Layout.described(String.valueOf(file.getFileName()), text);
        } catch (IOException e) {
            throw new Rejection("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        }
    }

    /** Formats of all that hold reads, for recognising a file and for choosing by name. */
    List<ReadFormat> formats() {
        var formats = new ArrayList<ReadFormat>();
        for (var one : all())
            if (one.layout() instanceof Parsed.Good<Layout>(var layout) && LayoutFormat.holdsReads(layout))
                formats.add(new LayoutFormat(layout));
        return formats;
    }

    /** A mapping file as it would be kept, or everything that is wrong with it. */
    Parsed<Layout> checked(String file, String mapping) {
        if (mapping.length() > LONGEST)
            return new Parsed.Bad<>(
                    List.of(Problem.at(file, 0, "", "has more than 100,000 characters; is it a mapping file?")));
        return switch (Layout.described(file, new StringReader(mapping))) {
            case Parsed.Bad<Layout> bad -> bad;
            case Parsed.Good<Layout>(var layout) -> {
                var wrong = wrongFor(layout);
                yield wrong.isEmpty()
                        ? new Parsed.Good<>(layout)
                        : new Parsed.Bad<>(List.of(Problem.at(
                                file, 0, wrong.get().field(), wrong.get().message())));
            }
        };
    }

    private record Wrong(String field, String message) {}

    private static Optional<Wrong> wrongFor(Layout layout) {
        var name = layout.name();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}"))
            return Optional.of(
                    new Wrong("name", "\"%s\": use small letters, digits and hyphens, at most 40".formatted(name)));
        if (Layout.SHIPPED.contains(name) || NAMES_OF_FORMATS.contains(name))
            return Optional.of(new Wrong("name", "\"%s\" comes with the software; choose another".formatted(name)));
        try {
            if (LayoutFormat.holdsReads(layout)) new LayoutFormat(layout).name();
            return Optional.empty();
        } catch (Rejection e) {
            return Optional.of(new Wrong("fields", e.sentence()));
        }
    }

    @Transactional
    ReadLayout keep(KeepReadLayout wanted, Person by) {
        var layout = checked(wanted.file(), wanted.mapping()).orReject();
        var inForce = named(layout.name()).map(ReadLayout::version).orElse(0);
        if (inForce != wanted.replaces()) throw notTheOne(layout.name(), inForce, wanted.replaces());
        if (inForce > 0) end(layout.name(), inForce, by);
        jdbc.sql("""
                insert into metering.read_layout (name, version, title, mapping, kept_by)
                select :name, coalesce(max(version), 0) + 1, :title, :mapping, :by
                  from metering.read_layout
                 where name = :name
                """)
                .param("name", layout.name())
                .param("title", layout.title())
                .param("mapping", wanted.mapping())
                .param("by", by.id().value())
                .update();
        return named(layout.name()).orElseThrow();
    }

    private Rejection notTheOne(String name, int inForce, int replaces) {
        if (inForce == 0)
            return new Rejection("The layout %s is not in use any more: keep this one as a new layout.", name);
        var newest = named(name).orElseThrow();
        return replaces == 0
                ? new Rejection(
                        "There is a layout %s already, version %s, kept by %s: open it to replace it.",
                        name, inForce, newest.keptBy())
                : new Rejection(
                        "%s has kept version %s of %s meanwhile: open it again and make your change there.",
                        newest.keptBy(), inForce, name);
    }

    @Transactional
    ReadLayout retire(RetireReadLayout wanted, Person by) {
        var layout = named(wanted.name())
                .filter(one -> one.version() == wanted.version() && !one.isShipped())
                .orElseThrow(() -> new Rejection(
                        "Version %s of the layout %s is not in use any more.", wanted.version(), wanted.name()));
        end(layout.name(), layout.version(), by);
        return layout;
    }

    private void end(String name, int version, Person by) {
        jdbc.sql("""
                update metering.read_layout
                   set ended_by = :by, ended_at = clock_timestamp()
                 where name = :name
                   and version = :version
                   and ended_at is null
                """)
                .param("by", by.id().value())
                .param("name", name)
                .param("version", version)
                .update();
    }
}
