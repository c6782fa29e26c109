package org.headgate.rating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.yaml.DuplicateKeys;
import org.headgate.rating.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads the outline of a tariff file, metadata and classes, and has each class compiled. */
final class TariffReader {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private TariffReader(String file) {
        this.file = file;
    }

    static Parsed<Tariff> read(String file, String text, DuplicateKeys duplicates) {
        return switch (Yaml.read(file, text, duplicates)) {
            case Parsed.Good<Yaml>(var root) -> new TariffReader(file).tariff(root);
            case Parsed.Bad<Yaml>(var problems) -> new Parsed.Bad<>(problems);
        };
    }

    private Parsed<Tariff> tariff(Yaml root) {
        var metadata = metadata(entries(root, "metadata"));
        var classes = entries(root, "rate_structure");
        if (metadata == null || classes == null || !problems.isEmpty()) return new Parsed.Bad<>(problems);
        var compiled = new LinkedHashMap<String, Parsed<RateClass>>();
        for (var entry : classes.entries()) compiled.put(entry.name(), rateClass(entry, metadata));
        if (compiled.isEmpty())
            return new Parsed.Bad<>(List.of(classes.problem(file, "rate_structure", "has no class of customers")));
        return new Parsed.Good<>(new Tariff(file, metadata, compiled));
    }

    private Parsed<RateClass> rateClass(Yaml.Entry entry, TariffMetadata metadata) {
        if (entry.value() instanceof Yaml.Entries body)
            return new ClassCompiler(file, entry.name(), metadata.unit(), body).compile();
        return new Parsed.Bad<>(List.of(entry.key()
                .problem(
                        file,
                        entry.name(),
                        "a class is a map of its fields (service_charge, commodity_charge, bill, ...), not "
                                + entry.value().kind())));
    }

    private Yaml.@Nullable Entries entries(Yaml root, String key) {
        var value = root instanceof Yaml.Entries top ? top.get(key) : Optional.<Yaml>empty();
        if (value.orElse(null) instanceof Yaml.Entries found) return found;
        problems.add(value.orElse(root)
                .problem(
                        file,
                        key,
                        "expected a map of this name at the top of the file: metadata, then rate_structure"));
        return null;
    }

    private @Nullable TariffMetadata metadata(Yaml.@Nullable Entries entries) {
        if (entries == null) return null;
        var utility = text(entries, "utility_name", "the name of the utility");
        var effectiveOn = effectiveOn(entries);
        var frequency = frequency(entries);
        var unit = unit(entries);
        if (utility == null || effectiveOn == null || frequency == null || unit == null) return null;
        return new TariffMetadata(utility.value(), effectiveOn, frequency, unit);
    }

    private @Nullable LocalDate effectiveOn(Yaml.Entries metadata) {
        var text = text(metadata, "effective_date", "the day it takes effect, such as 2026-07-01 or 07/01/2026");
        if (text == null) return null;
        try {
            var written = text.value().strip();
            var iso = YEAR_FIRST.matcher(written);
            if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
            var american = MONTH_FIRST.matcher(written);
            if (american.matches()) return date(american.group(3), american.group(1), american.group(2));
        } catch (DateTimeException _) {
            // reported below like any other text that is no date
        }
        problems.add(text.problem(
                file, "effective_date", "expected a day such as 2026-07-01 or 07/01/2026, not " + text.kind()));
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private @Nullable BillFrequency frequency(Yaml.Entries metadata) {
        var text = text(metadata, "bill_frequency", "monthly, bimonthly, quarterly, semiannual or annual");
        if (text == null) return null;
        var frequency = BillFrequency.parse(text.value());
        if (frequency.isEmpty())
            problems.add(text.problem(
                    file,
                    "bill_frequency",
                    "expected monthly, bimonthly, quarterly, semiannual or annual, not " + text.kind()));
        return frequency.orElse(null);
    }

    private @Nullable VolumeUnit unit(Yaml.Entries metadata) {
        var unit = metadata.get("bill_unit");
        if (unit.isEmpty()) return VolumeUnit.CCF;
        try {
            if (unit.get() instanceof Yaml.Text text)
                return text.value().isEmpty() ? VolumeUnit.CCF : VolumeUnit.parse(text.value());
        } catch (Rejection e) {
            problems.add(unit.get().problem(file, "bill_unit", e.sentence()));
            return null;
        }
        problems.add(unit.get().problem(file, "bill_unit", "expected a unit such as ccf or kgal"));
        return null;
    }

    private Yaml.@Nullable Text text(Yaml.Entries metadata, String key, String expected) {
        Map<String, Yaml> values = metadata.asMap();
        if (values.get(key) instanceof Yaml.Text text && !text.value().isBlank()) return text;
        var place = values.getOrDefault(key, metadata);
        problems.add(place.problem(file, key, "expected " + expected + ", not " + place.kind()));
        return null;
    }
}
