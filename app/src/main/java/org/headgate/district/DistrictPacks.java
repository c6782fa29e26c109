package org.headgate.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.TariffBook;

/** The agencies that come with the software, each as a folder of description, tariff book and tariffs. */
public final class DistrictPacks {
    private static final List<String> NAMES =
            List.of("joshua-basin", "mission-springs", "coachella", "santa-margarita", "eastern-municipal");

    private DistrictPacks() {}

    /**
     * A pack with its texts, to be kept by the office that opens with it.
     *
     * @param description the text of {@code district.yaml}
     * @param rates the texts of the tariff book and its tariffs, by name
     */
    public record Opened(String name, DistrictPack pack, String description, Map<String, String> rates) {
        public Opened {
            rates = Map.copyOf(rates);
        }

        public TariffBook book() {
            return TariffBook.parse("districts/" + name + "/rates", rates).orReject();
        }
    }

    /** The names to choose from, the usual one first. */
    public static List<String> names() {
        return NAMES;
    }

    public static Opened open(String name) {
        if (!NAMES.contains(name))
            throw new Rejection("There is no district \"%s\"; choose one of %s", name, String.join(", ", NAMES));
        var description = text(name + "/district.yaml");
        var pack = DistrictPack.parse("districts/" + name + "/district.yaml", description)
                .orReject();
        var rates = new LinkedHashMap<String, String>();
        for (var file : pack.rateFiles()) rates.put(file, text(name + "/rates/" + file));
        return new Opened(name, pack, description, rates);
    }

    private static String text(String path) {
        var resource = "/districts/" + path;
        try (var in = DistrictPacks.class.getResourceAsStream(resource)) {
            if (in == null) throw new Rejection("The file %s is listed but not there", resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(resource), e);
        }
    }
}
