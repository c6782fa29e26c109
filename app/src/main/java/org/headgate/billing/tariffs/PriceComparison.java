package org.headgate.billing.tariffs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headgate.rating.ClassSheet;
import org.headgate.rating.book.Adoption;
import org.headgate.rating.book.BookSheet;
import org.headgate.rating.book.CustomerClass;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Version;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of the tariff book would change against the one that serves.
 *
 * @param steps the days from which prices differ, the earliest first
 * @param rules what differs that has no day: it would hold for everything calculated from then on
 * @param versions every version of either edition, oldest first
 */
public record PriceComparison(List<Step> steps, Set<Rule> rules, List<VersionChange> versions) {
    /** The formula that adds the bill up says nothing that its parts do not. */
    private static final String SUM = "bill";

    public PriceComparison {
        steps = List.copyOf(steps);
        rules = Set.copyOf(rules);
        versions = List.copyOf(versions);
    }

    /** Prices that differ from a day on, until the next step. */
    public record Step(LocalDate from, List<ClassChange> classes) {
        public Step {
            classes = List.copyOf(classes);
        }
    }

    /** Classes of customers whose figures change alike. */
    public record ClassChange(List<CustomerClass> classes, Kind kind, List<PriceChange> prices) {
        /** Whether both editions have the class. */
        public enum Kind {
            CHANGED,
            NEW,
            GONE
        }

        public ClassChange {
            classes = List.copyOf(classes);
            prices = List.copyOf(prices);
        }
    }

    /** What of a book has no day. */
    public enum Rule {
        SHORT_PERIODS,
        QUANTITIES,
        MINIMUMS,
        PERCENTAGES,
        WINTER_AVERAGE,
        LINES_OF_THE_BILL,
        CLASSES,
        NOTICES,
        OTHER
    }

    /** A version in the edition that serves and in the other; null where it is not. */
    public record VersionChange(
            @Nullable Version before, @Nullable Version after, boolean isSame) {
        public Version version() {
            var one = after == null ? before : after;
            if (one == null) throw new IllegalStateException("a version of neither edition");
            return one;
        }
    }

    static PriceComparison of(TariffBook before, TariffBook after) {
        var days = new TreeSet<LocalDate>();
        before.versions().forEach(version -> days.add(version.effective()));
        after.versions().forEach(version -> days.add(version.effective()));
        var steps = new ArrayList<Step>();
        for (var day : days) {
            var classes = changes(before.describe(day), after.describe(day));
            if (!classes.isEmpty()) steps.add(new Step(day, classes));
        }
        var versions = versions(before, after);
        var rules = rules(before, after);
        if (steps.isEmpty()
                && rules.isEmpty()
                && versions.stream().allMatch(VersionChange::isSame)
                && !before.fingerprint().equals(after.fingerprint())) rules.add(Rule.OTHER);
        return new PriceComparison(steps, rules, versions);
    }

    /** The first day whose prices differ. */
    public Optional<LocalDate> from() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getFirst().from());
    }

    public int prices() {
        return steps.stream()
                .flatMap(step -> step.classes().stream())
                .mapToInt(change -> change.prices().size())
                .sum();
    }

    /** New or changed versions of which nobody has written down how they were adopted. */
    List<Version> withoutRecord() {
        return changed().stream()
                .filter(version -> version.adoption() instanceof Adoption.Unrecorded)
                .toList();
    }

    /** The versions that the new edition has and the one before has not, or not so. */
    public List<Version> changed() {
        var changed = new ArrayList<Version>();
        for (var version : versions) {
            var after = version.after();
            if (after != null && !version.isSame()) changed.add(after);
        }
        return changed;
    }

    private static List<VersionChange> versions(TariffBook before, TariffBook after) {
        var byDay = new LinkedHashMap<String, VersionChange>();
        for (var version : before.versions()) byDay.put(version.name(), new VersionChange(version, null, false));
        for (var version : after.versions()) {
            var known = byDay.get(version.name());
            var then = known == null ? null : known.before();
            byDay.put(
                    version.name(),
                    new VersionChange(then, version, then != null && isSame(then, version, before, after)));
        }
        return byDay.values().stream()
                .sorted((one, other) ->
                        one.version().effective().compareTo(other.version().effective()))
                .toList();
    }

    private static boolean isSame(Version then, Version now, TariffBook before, TariffBook after) {
        return then.effective().equals(now.effective())
                && then.adoption().equals(now.adoption())
                && before.files()
                        .getOrDefault(then.file(), "")
                        .equals(after.files().get(now.file()));
    }

    private static Set<Rule> rules(TariffBook before, TariffBook after) {
        var then = before.describe(LocalDate.MAX);
        var now = after.describe(LocalDate.MAX);
        var rules = EnumSet.noneOf(Rule.class);
        if (!then.proration().equals(now.proration())) rules.add(Rule.SHORT_PERIODS);
        if (!then.quantities().equals(now.quantities()) || before.unit() != after.unit()) rules.add(Rule.QUANTITIES);
        if (!then.minimums().equals(now.minimums())) rules.add(Rule.MINIMUMS);
        if (!then.percentages().equals(now.percentages())) rules.add(Rule.PERCENTAGES);
        if (!same(then.winterAverage(), now.winterAverage())) rules.add(Rule.WINTER_AVERAGE);
        if (!List.copyOf(before.components().values())
                .equals(List.copyOf(after.components().values()))) rules.add(Rule.LINES_OF_THE_BILL);
        if (!before.classes().equals(after.classes())) rules.add(Rule.CLASSES);
        if (!then.disclaimers().equals(now.disclaimers())) rules.add(Rule.NOTICES);
        return rules;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }

    private record Alike(ClassChange.Kind kind, List<PriceChange> prices) {}

    private static List<ClassChange> changes(BookSheet before, BookSheet after) {
        var then = byCode(before);
        var now = byCode(after);
        var together = new LinkedHashMap<Alike, List<CustomerClass>>();
        for (var rates : after.classes()) {
            var known = then.get(rates.customerClass().code());
            var prices = prices(known == null ? Map.of() : figures(known.sheet()), figures(rates.sheet()));
            var kind = known == null ? ClassChange.Kind.NEW : ClassChange.Kind.CHANGED;
            if (!prices.isEmpty())
                together.computeIfAbsent(new Alike(kind, prices), _ -> new ArrayList<>())
                        .add(rates.customerClass());
        }
        for (var rates : before.classes())
            if (!now.containsKey(rates.customerClass().code()))
                together.computeIfAbsent(
                                new Alike(ClassChange.Kind.GONE, prices(figures(rates.sheet()), Map.of())),
                                _ -> new ArrayList<>())
                        .add(rates.customerClass());
        return together.entrySet().stream()
                .map(alike -> new ClassChange(
                        alike.getValue(), alike.getKey().kind(), alike.getKey().prices()))
                .toList();
    }

    private static Map<String, BookSheet.ClassRates> byCode(BookSheet sheet) {
        var byCode = new LinkedHashMap<String, BookSheet.ClassRates>();
        for (var rates : sheet.classes()) byCode.put(rates.customerClass().code(), rates);
        return byCode;
    }

    /** Where a figure stands in a class. */
    private record Place(String field, List<String> key, int tier, PriceChange.Part part) {}

    private static Map<Place, String> figures(ClassSheet sheet) {
        var figures = new LinkedHashMap<Place, String>();
        for (var line : sheet.lines()) {
            var name = line.name();
            if (name.equals(SUM)) continue;
            switch (line) {
                case ClassSheet.Fixed fixed ->
                    figures.put(new Place(name, List.of(), 0, PriceChange.Part.PRICE), fixed.value());
                case ClassSheet.Table table ->
                    table.rows()
                            .forEach(row ->
                                    figures.put(new Place(name, row.key(), 0, PriceChange.Part.PRICE), row.value()));
                case ClassSheet.Worked worked ->
                    figures.put(new Place(name, List.of(), 0, PriceChange.Part.FORMULA), worked.formula());
                case ClassSheet.Tiered tiered -> tiers(tiered, figures);
                case ClassSheet.Unusable _ -> {}
            }
        }
        return figures;
    }

    private static void tiers(ClassSheet.Tiered tiered, Map<Place, String> figures) {
        for (var table : tiered.tables())
            for (int i = 0; i < table.tiers().size(); i++) {
                var tier = table.tiers().get(i);
                figures.put(new Place(tiered.name(), table.key(), i + 1, PriceChange.Part.BEGIN_OF_TIER), tier.above());
                figures.put(new Place(tiered.name(), table.key(), i + 1, PriceChange.Part.PRICE), tier.price());
            }
    }

    private static List<PriceChange> prices(Map<Place, String> before, Map<Place, String> after) {
        var prices = new ArrayList<PriceChange>();
        after.forEach((place, now) -> {
            if (!PriceChange.isSame(before.get(place), now)) prices.add(change(place, before.get(place), now));
        });
        before.forEach((place, then) -> {
            if (!after.containsKey(place)) prices.add(change(place, then, null));
        });
        return prices;
    }

    private static PriceChange change(Place place, @Nullable String before, @Nullable String after) {
        return new PriceChange(place.field(), place.key(), place.tier(), place.part(), before, after);
    }
}
