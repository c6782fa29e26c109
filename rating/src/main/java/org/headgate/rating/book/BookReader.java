package org.headgate.rating.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.BudgetRounding;
import org.headgate.rating.yaml.YamlFile;
import org.headgate.rating.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/** Reads {@code book.yaml} into terms; every slip is reported with its line. */
final class BookReader {
    private final YamlSection book;
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, BillComponent> components = new LinkedHashMap<>();
    private final Map<String, CustomerClass> classes = new LinkedHashMap<>();

    private BookReader(YamlSection book) {
        this.book = book;
    }

    static Parsed<BookTerms> read(String file, String text) {
        return YamlFile.read(file, text, section -> new BookReader(section).terms());
    }

    private BookTerms terms() {
        book.named("services").forEach((code, words) -> services.put(code, new Service(code, words(words))));
        book.named("components").forEach((name, part) -> components.put(name, component(name, part)));
        book.named("classes").forEach((code, part) -> classes.put(code, customerClass(code, part)));
        if (components.isEmpty()) book.problem("components", "is missing; name at least one component of the bill");
        if (classes.isEmpty()) book.problem("classes", "is missing; name at least one class of customers");
        var facts = new LinkedHashMap<String, KnownFact>();
        book.named("facts").forEach((name, words) -> facts.put(name, new KnownFact(name, words(words))));
        var names = new LinkedHashMap<String, Words>();
        book.named("names").forEach((name, words) -> names.put(name, words(words)));
        return new BookTerms(
                book.text("name"),
                unit(),
                book.sections("disclaimers").stream().map(BookReader::words).toList(),
                facts,
                names,
                supplied(),
                services,
                components,
                classes,
                versions(),
                proration(book.section("period")),
                quantities(book.sectionIfGiven("quantities")),
                book.sectionIfGiven("budgets").choiceOr("rounding", BudgetRounding.class, BudgetRounding.WHOLE),
                minimums(),
                percentages(),
                book.has("winter-average") ? SeasonReader.winterAverage(book.section("winter-average")) : null);
    }

    private VolumeUnit unit() {
        return book.read("unit", "a unit of volume: ccf, kgal, cf, gal, m3 or af", text -> {
                    try {
                        return Optional.of(VolumeUnit.parse(text));
                    } catch (Rejection _) {
                        return Optional.empty();
                    }
                })
                .orElse(VolumeUnit.CCF);
    }

    private BillComponent component(String name, YamlSection part) {
        return label(
                name,
                part,
                part.choice("basis", BillComponent.Basis.class),
                part.has("quantity") ? part.text("quantity") : null,
                part.flagOr("show-zero", false),
                part.has("tiers") ? words(part.section("tiers")) : null);
    }

    private BillComponent label(
            String name,
            YamlSection part,
            BillComponent.Basis basis,
            @Nullable String quantity,
            boolean shownWhenZero,
            @Nullable Words tiers) {
        var service = services.get(part.text("service"));
        if (service == null) {
            part.problem("service", "must be one of the book's services: " + String.join(", ", services.keySet()));
            service = new Service("", new Words("-", "-"));
        }
        return new BillComponent(
                name,
                service,
                part.text("account"),
                basis,
                quantity,
                shownWhenZero,
                words(part.section("wording")),
                tiers);
    }

    private CustomerClass customerClass(String code, YamlSection part) {
        var elsewhere = new LinkedHashMap<String, String>();
        var renamed = part.sectionIfGiven("tariff-class-in");
        for (var version : renamed.names()) elsewhere.put(version, renamed.text(version));
        return new CustomerClass(
                code,
                words(part.section("name")),
                part.textOr("tariff-class", code),
                elsewhere,
                part.texts("facts"),
                part.sections("tier-names").stream().map(BookReader::words).toList());
    }

    private List<Version> versions() {
        var versions = new ArrayList<Version>();
        for (var part : book.sections("versions")) {
            var version = new Version(
                    part.text("name"), part.date("effective"), part.text("file"), adoption(part.section("adoption")));
            version.adoption()
                    .objections(version.effective())
                    .forEach(objection -> part.problem("adoption", objection));
            versions.add(version);
        }
        if (versions.isEmpty()) book.problem("versions", "is missing; name at least one version of the rates");
        versions.sort(Comparator.comparing(Version::effective));
        refuseTwins(versions);
        return List.copyOf(versions);
    }

    private void refuseTwins(List<Version> versions) {
        var names = new HashSet<String>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            if (!names.add(version.name()))
                book.problem(
                        "versions",
                        "two versions are called \"%s\"; each needs a name of its own".formatted(version.name()));
            if (i > 0 && versions.get(i - 1).effective().equals(version.effective()))
                book.problem(
                        "versions",
                        "\"%s\" and \"%s\" take effect on the same day, %s"
                                .formatted(versions.get(i - 1).name(), version.name(), version.effective()));
        }
    }

    private Adoption adoption(YamlSection part) {
        if (part.has("unrecorded")) return new Adoption.Unrecorded(words(part.section("unrecorded")));
        var notice = part.date("notice-mailed");
        var resolution = part.text("resolution");
        return part.has("schedule-adopted")
                ? new Adoption.PassThrough(part.date("schedule-adopted"), notice, resolution)
                : new Adoption.Hearing(notice, part.date("hearing"), part.date("adopted"), resolution);
    }

    private Proration proration(YamlSection part) {
        var calendar = part.isText("full-days") && part.text("full-days").equals("calendar");
        var months = part.countOr("months", 1);
        var fullDays = calendar ? 0 : part.count("full-days");
        if (!calendar && fullDays == 0) part.problem("full-days", "must be a number of days, or calendar");
        var shortBelow = part.countOr("short-below-days", 0);
        var charges = part.choiceOr("charges", Proration.When.class, Proration.When.NEVER);
        var tiers = part.choiceOr("tiers", Proration.When.class, Proration.When.NEVER);
        var budgets = part.choiceOr("budgets", Proration.When.class, Proration.When.NEVER);
        return part.make(() -> new Proration(months, fullDays, shortBelow, charges, tiers, budgets))
                .orElse(Proration.MONTHLY);
    }

    /** How an office rounds use, in the words of the file. */
    private enum UsageRounding {
        NONE,
        DOWN,
        HALF_UP,
        UP
    }

    private static Quantities quantities(YamlSection part) {
        var mode = switch (part.choiceOr("usage", UsageRounding.class, UsageRounding.NONE)) {
            case NONE -> null;
            case DOWN -> RoundingMode.DOWN;
            case HALF_UP -> RoundingMode.HALF_UP;
            case UP -> RoundingMode.UP;
        };
        var step = part.numberOr("step", BigDecimal.ONE);
        var whole = part.flagOr("whole-registers", false);
        var decimals = part.countOr("split-decimals", Quantities.AS_MEASURED.splitDecimals());
        return part.make(() -> new Quantities(mode, step, whole, decimals)).orElse(Quantities.AS_MEASURED);
    }

    private List<SuppliedFact> supplied() {
        var section = book.sectionIfGiven("supplied-facts");
        return section.names().stream().map(name -> suppliedFact(section, name)).toList();
    }

    private static SuppliedFact suppliedFact(YamlSection section, String name) {
        if (section.isText(name)) {
            if (!section.text(name).equals("days"))
                section.problem(name, "must be days, a figure for each month, or seasons with their months");
            return new SuppliedFact.DaysOfPeriod(name);
        }
        return SeasonReader.byMonth(name, section.section(name));
    }

    private List<Minimum> minimums() {
        var minimums = new ArrayList<Minimum>();
        book.named("minimums")
                .forEach((name, part) -> minimums.add(new Minimum(
                        label(name, part, BillComponent.Basis.PERIOD, null, false, null),
                        known(part, "of", components.keySet()),
                        known(part, "classes", classes.keySet()),
                        part.choice("per", Minimum.Per.class),
                        StepReader.amounts(part, "amount"))));
        return List.copyOf(minimums);
    }

    private List<Percentage> percentages() {
        var percentages = new ArrayList<Percentage>();
        var lines = new HashSet<>(components.keySet());
        lines.addAll(book.sectionIfGiven("minimums").names());
        book.named("percentages").forEach((name, part) -> {
            percentage(name, part, lines).ifPresent(percentages::add);
            lines.add(name);
        });
        return List.copyOf(percentages);
    }

    private Optional<Percentage> percentage(String name, YamlSection part, Set<String> lines) {
        var label = label(name, part, BillComponent.Basis.PERIOD, null, false, null);
        var on = known(part, "on", lines);
        if (on.isEmpty()) part.problem("on", "is missing; name the lines the percentage is taken from");
        var only = known(part, "classes", classes.keySet());
        var when = part.sectionIfGiven("when");
        var condition = when.names().isEmpty()
                ? null
                : Map.entry(when.names().getFirst(), when.text(when.names().getFirst()));
        if (when.names().size() > 1) part.problem("when", "names one fact and the value it must have");
        var percent = StepReader.percents(part, "percent");
        var funding = part.has("funding") ? part.text("funding") : null;
        return part.make(() -> new Percentage(label, on, only, condition, percent, funding));
    }

    /** Names that must be among those the book declares. */
    private static Set<String> known(YamlSection part, String name, Set<String> declared) {
        var given = part.texts(name);
        for (var item : given)
            if (!declared.contains(item))
                part.problem(
                        name,
                        "\"%s\" is not declared in this book before here; declared are %s"
                                .formatted(
                                        item,
                                        String.join(
                                                ", ", declared.stream().sorted().toList())));
        return Set.copyOf(given);
    }

    private static Words words(YamlSection part) {
        var en = part.text("en");
        var es = part.text("es");
        return part.make(() -> new Words(en, es)).orElse(new Words("-", "-"));
    }
}
