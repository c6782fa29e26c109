package org.headgate.rating.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.rating.ClassSheet;
import org.headgate.rating.RateClass;
import org.headgate.rating.Tariff;
import org.headgate.rating.yaml.DuplicateKeys;

/** Opens the tariffs a book names, holds the two against each other and makes each class ready for rating. */
final class BookCompiler {
    private static final String BILL = "bill";
    private static final String USAGE = "usage_ccf";
    private static final Pattern SUM = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*( ?\\+ ?[A-Za-z_][A-Za-z0-9_-]*)*");

    private final String bookFile;
    private final BookTerms book;
    private final Map<String, String> files;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private BookCompiler(String bookFile, BookTerms book, Map<String, String> files) {
        this.bookFile = bookFile;
        this.book = book;
        this.files = files;
    }

    static Parsed<TariffBook> compile(String bookFile, BookTerms book, Map<String, String> files) {
        return new BookCompiler(bookFile, book, files).compile();
    }

    private Parsed<TariffBook> compile() {
        var tariffs = new LinkedHashMap<String, Tariff>();
        for (var version : book.versions()) {
            var text = files.get(version.file());
            if (text == null)
                problem(
                        "versions",
                        "version \"%s\" names the file %s, which is not beside the book; there are %s"
                                .formatted(
                                        version.name(),
                                        version.file(),
                                        String.join(", ", new TreeSet<>(files.keySet()))));
            else tariff(version, text, tariffs);
            if (version.adoption() instanceof Adoption.Unrecorded)
                warnings.add(
                        "Version %s, in effect from %s, has no adoption record; enter notice, hearing and resolution"
                                .formatted(version.name(), version.effective()));
        }
        if (!problems.isEmpty()) return new Parsed.Bad<>(problems);
        var plans = new LinkedHashMap<String, ClassPlan>();
        for (var customerClass : book.classes().values()) plans.put(customerClass.code(), plan(customerClass, tariffs));
        return problems.isEmpty()
                ? new Parsed.Good<>(new TariffBook(book, plans, tariffs, files, warnings))
                : new Parsed.Bad<>(problems.stream().distinct().toList());
    }

    private void tariff(Version version, String text, Map<String, Tariff> tariffs) {
        switch (Tariff.parse(version.file(), text, DuplicateKeys.REFUSE)) {
            case Parsed.Bad<Tariff>(var found) -> problems.addAll(found);
            case Parsed.Good<Tariff>(var tariff) -> {
                tariffs.put(version.name(), tariff);
                var metadata = tariff.metadata();
                if (metadata.unit() != book.unit())
                    problems.add(Problem.at(
                            version.file(),
                            0,
                            "metadata.bill_unit",
                            "prices %s, but the book bills in %s; one of the two is wrong"
                                    .formatted(metadata.unit(), book.unit())));
                if (metadata.frequency().months() != book.proration().months())
                    problems.add(Problem.at(
                            version.file(),
                            0,
                            "metadata.bill_frequency",
                            "is made for %d months, but the book's period has %d; one of the two is wrong"
                                    .formatted(
                                            metadata.frequency().months(),
                                            book.proration().months())));
                if (!metadata.effectiveOn().equals(version.effective()))
                    warnings.add("%s says it takes effect on %s; the book puts version %s into effect on %s"
                            .formatted(version.file(), metadata.effectiveOn(), version.name(), version.effective()));
            }
        }
    }

    private ClassPlan plan(CustomerClass customerClass, Map<String, Tariff> tariffs) {
        var priced = new LinkedHashMap<String, ClassPlan.Priced>();
        var lacking = new ArrayList<String>();
        for (var version : book.versions()) {
            var tariff = tariffs.get(version.name());
            if (tariff == null) throw new IllegalStateException("version %s was not read".formatted(version.name()));
            var tariffClass = customerClass.tariffClassIn(version.name());
            if (!tariff.classes().contains(tariffClass)) {
                lacking.add(version.name());
                continue;
            }
            switch (tariff.rateClass(tariffClass)) {
                case Parsed.Bad<RateClass>(var found) -> problems.addAll(found);
                case Parsed.Good<RateClass>(var rateClass) ->
                    priced.put(version.name(), priced(customerClass, version, rateClass));
            }
        }
        if (lacking.size() == book.versions().size())
            problem(
                    "classes." + customerClass.code() + ".tariff-class",
                    "no tariff has a class \"%s\"; %s has %s"
                            .formatted(
                                    customerClass.tariffClass(),
                                    book.versions().getLast().file(),
                                    String.join(
                                            ", ",
                                            tariffs.values().stream()
                                                    .toList()
                                                    .getLast()
                                                    .classes())));
        else
            for (var version : lacking)
                warnings.add("Class %s has no rates in version %s; its bills of those days are held"
                        .formatted(customerClass.code(), version));
        return new ClassPlan(customerClass, priced);
    }

    private ClassPlan.Priced priced(CustomerClass customerClass, Version version, RateClass rateClass) {
        checkFacts(customerClass, version, rateClass.sheet());
        var components = billComponents(version, rateClass);
        for (var component : components)
            checkBasis(version, rateClass, component, line(rateClass.sheet(), component.name()));
        return new ClassPlan.Priced(rateClass, components);
    }

    private static ClassSheet.Line line(ClassSheet sheet, String field) {
        return sheet.lines().stream()
                .filter(line -> line.name().equals(field))
                .findFirst()
                .orElse(new ClassSheet.Unusable(field, "is not in the file"));
    }

    /** The components whose sum the bill is, in the order of the book. */
    private List<BillComponent> billComponents(Version version, RateClass rateClass) {
        var order = List.copyOf(book.components().keySet());
        var components = new ArrayList<BillComponent>();
        for (var name : summands(line(rateClass.sheet(), BILL))) {
            var component = book.components().get(name);
            if (component == null)
                problem(
                        "components",
                        "lacks %s, which is part of the bill of class %s in %s; say its service, account and wording"
                                .formatted(name, rateClass.name(), version.file()));
            else components.add(component);
        }
        components.sort(Comparator.comparingInt(component -> order.indexOf(component.name())));
        return components;
    }

    /** A bill that is no plain sum is one component by itself. */
    private static List<String> summands(ClassSheet.Line bill) {
        return bill instanceof ClassSheet.Worked(var name, var formula)
                        && SUM.matcher(formula).matches()
                ? List.of(formula.split(" ?\\+ ?"))
                : List.of(BILL);
    }

    private void checkBasis(Version version, RateClass rateClass, BillComponent component, ClassSheet.Line line) {
        var byUse = switch (line) {
            case ClassSheet.Tiered _ -> true;
            case ClassSheet.Worked(var name, var formula) -> formula.contains(USAGE);
            case ClassSheet.Fixed _, ClassSheet.Table _, ClassSheet.Unusable _ -> false;
        };
        var fixed = line instanceof ClassSheet.Fixed(var name, var value) && !value.matches("0+(\\.0*)?");
        var byPeriod = component.basis() == BillComponent.Basis.PERIOD;
        if (byUse && byPeriod && component.quantityFact() == null)
            problem(
                    "components." + component.name() + ".basis",
                    "is period, but class %s in %s prices use; write usage, or name the fact that is priced (quantity)"
                            .formatted(rateClass.name(), version.file()));
        if (fixed && !byPeriod)
            problem(
                    "components." + component.name() + ".basis",
                    "is usage, but class %s in %s sets one amount for the period; write period"
                            .formatted(rateClass.name(), version.file()));
        if (!byPeriod && component.quantityFact() != null)
            problem(
                    "components." + component.name() + ".quantity",
                    "is a fact about the period: its basis must be period");
    }

    /** What the tariff asks for, the class must list: else nobody keeps it, and every bill is held. */
    private void checkFacts(CustomerClass customerClass, Version version, ClassSheet sheet) {
        var supplied = book.supplied().stream().map(SuppliedFact::name).collect(Collectors.toSet());
        for (var fact : sheet.facts()) {
            if (fact.name().equals(USAGE) || supplied.contains(fact.name())) continue;
            if (!customerClass.facts().contains(fact.name()))
                problem(
                        "classes." + customerClass.code() + ".facts",
                        "lacks %s, which class %s in %s asks for".formatted(fact.name(), sheet.name(), version.file()));
        }
        var known = Set.copyOf(book.facts().keySet());
        for (var fact : customerClass.facts())
            if (!known.contains(fact))
                problem(
                        "classes." + customerClass.code() + ".facts",
                        "names %s, which the book's facts do not describe".formatted(fact));
    }

    private void problem(String field, String message) {
        problems.add(Problem.at(bookFile, 0, field, message));
    }
}
