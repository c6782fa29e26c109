package org.headgate.rating.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.rating.Tariff;
import org.headgate.rating.yaml.DuplicateKeys;
import org.jspecify.annotations.Nullable;

/** The tariffs of a folder by their path in it, or one tariff; each is read once. */
final class TariffShelf {
    private final Path folder;
    private final @Nullable Path only;
    private final DuplicateKeys duplicates;
    private final Map<String, Parsed<Tariff>> read = new ConcurrentHashMap<>();

    private TariffShelf(Path folder, @Nullable Path only, DuplicateKeys duplicates) {
        this.folder = folder;
        this.only = only;
        this.duplicates = duplicates;
    }

    static TariffShelf folder(Path folder, DuplicateKeys duplicates) {
        return new TariffShelf(folder, null, duplicates);
    }

    static TariffShelf single(Path file, DuplicateKeys duplicates) {
        return new TariffShelf(file, file, duplicates);
    }

    /** Whether a line must say which tariff it means. */
    boolean hasMany() {
        return only == null;
    }

    Parsed<Tariff> tariff(String name) {
        return read.computeIfAbsent(name, this::parse);
    }

    /** The paths of all tariffs in the folder, sorted. */
    List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".owrs") || name.endsWith(".owrs.yaml") || name.endsWith(".owrs.yml"))
                    .sorted()
                    .toList();
        }
    }

    private Parsed<Tariff> parse(String name) {
        var shown = only == null ? name : only.toString();
        try {
            var root = folder.toAbsolutePath().normalize();
            var file = only == null ? root.resolve(name).normalize() : root;
            if (!file.startsWith(root)) return bad(shown, "lies outside the folder of tariffs");
            if (!Files.isRegularFile(file)) return bad(shown, "there is no such tariff in " + folder);
            return Tariff.parse(shown, Files.readString(file), duplicates);
        } catch (CharacterCodingException _) {
            return bad(shown, "is not text in UTF-8; save it in this encoding");
        } catch (InvalidPathException _) {
            return bad(shown, "is not the name of a file");
        } catch (IOException e) {
            return bad(shown, "cannot be read: " + e.getMessage());
        }
    }

    private static Parsed<Tariff> bad(String name, String message) {
        return new Parsed.Bad<>(List.of(new Problem(name, 0, 0, "", message)));
    }
}
