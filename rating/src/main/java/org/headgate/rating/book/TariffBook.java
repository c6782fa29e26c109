package org.headgate.rating.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.ClassSheet.FactNeeded;
import org.headgate.rating.Tariff;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a district with everything that is needed to charge by them: read once, then good for any number of threads
 * and bills. The same book charges a bill, explains it and shows itself to people.
 */
public final class TariffBook {
    /** The name of the book's own file; the tariffs lie beside it. */
    public static final String FILE = "book.yaml";

    private static final String TARIFF_ENDING = ".owrs";

    private final BookTerms terms;
    private final Map<String, ClassPlan> plans;
    private final Map<String, Tariff> tariffs;
    private final Map<String, String> files;
    private final List<String> warnings;
    private final String fingerprint;

    TariffBook(
            BookTerms terms,
            Map<String, ClassPlan> plans,
            Map<String, Tariff> tariffs,
            Map<String, String> files,
            List<String> warnings) {
        this.terms = terms;
        this.plans = Map.copyOf(plans);
        this.tariffs = Map.copyOf(tariffs);
        this.files = Map.copyOf(files);
        this.warnings = List.copyOf(warnings);
        this.fingerprint = fingerprintOf(files);
    }

    /**
     * Reads a book from its texts: {@code book.yaml} and the tariffs it names, each under its path relative to the book.
     * The name stands before the file in every problem.
     */
    public static Parsed<TariffBook> parse(String name, Map<String, String> files) {
        var text = files.get(FILE);
        var file = name.isEmpty() ? FILE : name + "/" + FILE;
        if (text == null)
            return new Parsed.Bad<>(List.of(Problem.at(file, 0, "", "is missing; a tariff book begins with it")));
        return switch (BookReader.read(file, text)) {
            case Parsed.Bad<BookTerms>(var problems) -> new Parsed.Bad<>(problems);
            case Parsed.Good<BookTerms>(var terms) -> BookCompiler.compile(file, terms, files);
        };
    }

    /** Reads the book and the tariffs of a directory. */
    public static Parsed<TariffBook> load(Path directory) {
        return parse(directory.toString(), filesOf(directory));
    }

    /** The texts of a directory's book, as {@link #parse} takes them. */
    public static Map<String, String> filesOf(Path directory) {
        var files = new TreeMap<String, String>();
        try (var entries = Files.list(directory)) {
            for (var file : entries.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.equals(FILE) || name.endsWith(TARIFF_ENDING)) files.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tariff book in %s cannot be read".formatted(directory), e);
        }
        return files;
    }

    /** The lines of one bill, or why there is none. */
    public BookRating rate(ChargeRequest request) {
        var plan = plans.get(request.rateClass());
        if (plan == null) return new BookRating.Held(List.of(unknownClass(request.rateClass())));
        var calculation = new Calculation(terms, plan, request).run();
        if (!calculation.obstacles().isEmpty()) return new BookRating.Held(calculation.obstacles());
        var charges = new ArrayList<Charge>();
        for (var line : calculation.lines()) charges.add(line.charge());
        return new BookRating.Charges(charges);
    }

    /** The same lines, each with its reasons; empty where {@link #rate} holds the bill. */
    public List<ExplainedCharge> explain(ChargeRequest request, Locale locale) {
        var plan = plans.get(request.rateClass());
        if (plan == null) return List.of();
        var calculation = new Calculation(terms, plan, request).run();
        if (!calculation.obstacles().isEmpty()) return List.of();
        var explanation = new ChargeExplanation(terms, request, locale);
        return calculation.lines().stream().map(explanation::of).toList();
    }

    /** The book as people read it on a day. */
    public BookSheet describe(LocalDate on) {
        var inForce = versionOn(on).orElse(null);
        return new BookSheet(
                terms.name(),
                terms.disclaimers(),
                inForce,
                terms.versions(),
                inForce == null ? List.of() : ratesOf(inForce),
                terms.proration(),
                terms.quantities(),
                terms.minimums(),
                terms.percentages(),
                terms.winterAverage(),
                warnings);
    }

    private List<BookSheet.ClassRates> ratesOf(Version version) {
        var rates = new ArrayList<BookSheet.ClassRates>();
        for (var customerClass : terms.classes().values()) {
            var priced = priced(customerClass.code(), version);
            if (priced != null)
                rates.add(new BookSheet.ClassRates(
                        customerClass, priced.components(), priced.rateClass().sheet()));
        }
        return rates;
    }

    /** What must be known of a customer of a class on a day, with the texts that are possible; the use is not among them. */
    public List<FactNeeded> factsNeeded(String rateClass, LocalDate on) {
        var version = versionOn(on);
        var plan = plans.get(rateClass);
        if (plan == null || version.isEmpty()) return List.of();
        var priced = plan.byVersion().get(version.get().name());
        if (priced == null) return List.of();
        var asked = plan.customerClass().facts();
        var sheet = priced.rateClass().sheet().facts();
        return asked.stream()
                .map(fact -> sheet.stream()
                        .filter(needed -> needed.name().equals(fact))
                        .findFirst()
                        .orElse(new FactNeeded(fact, List.of())))
                .toList();
    }

    private ClassPlan.@Nullable Priced priced(String rateClass, Version version) {
        var plan = plans.get(rateClass);
        return plan == null ? null : plan.byVersion().get(version.name());
    }

    /** The version whose rates hold on a day; none before the first. */
    public Optional<Version> versionOn(LocalDate day) {
        return terms.versions().reversed().stream()
                .filter(version -> !version.effective().isAfter(day))
                .findFirst();
    }

    /**
     * A whole period for somebody who asks what it would cost: the one that ends on a day, or the first of the rates that began
     * in it; empty before the first rates.
     */
    public Optional<ChargeRequest> usualPeriod(
            String rateClass, LocalDate on, Map<String, String> facts, BigDecimal usage) {
        var months = terms.proration().months();
        return versionOn(on).map(version -> {
            var young = version.effective().isAfter(on.minusMonths(months));
            return ChargeRequest.regular(
                    rateClass, young ? on : on.minusMonths(months), young ? on.plusMonths(months) : on, facts, usage);
        });
    }

    public String name() {
        return terms.name();
    }

    /** The unit in which use is billed. */
    public VolumeUnit unit() {
        return terms.unit();
    }

    /** To be shown wherever rates or amounts of this book are shown. */
    public List<Words> disclaimers() {
        return terms.disclaimers();
    }

    /** The classes of customers by code, in the order of the book. */
    public Map<String, CustomerClass> classes() {
        return terms.classes();
    }

    public Map<String, Service> services() {
        return terms.services();
    }

    public Map<String, BillComponent> components() {
        return terms.components();
    }

    /** The facts about customers the book knows, by name. */
    public Map<String, KnownFact> facts() {
        return terms.facts();
    }

    /** What this district calls charges, facts and fields of its tariffs, by their names there; small as inside a sentence. */
    public Map<String, String> labels(Locale locale) {
        return Labels.of(terms, Map.of(), locale);
    }

    /** All versions, oldest first. */
    public List<Version> versions() {
        return terms.versions();
    }

    public Quantities quantities() {
        return terms.quantities();
    }

    public Proration proration() {
        return terms.proration();
    }

    public Optional<WinterAverage> winterAverage() {
        return Optional.ofNullable(terms.winterAverage());
    }

    /** What the office should put right; the book can be used meanwhile. */
    public List<String> warnings() {
        return warnings;
    }

    /** The tariff behind a version. */
    public Optional<Tariff> tariff(String version) {
        return Optional.ofNullable(tariffs.get(version));
    }

    /** The texts the book was read from: keep them with a bill's fingerprint, and the bill can be worked out again. */
    public Map<String, String> files() {
        return files;
    }

    /** SHA-256 over the paths and texts of all files, in hexadecimal: another one means other rates. */
    public String fingerprint() {
        return fingerprint;
    }

    private Words unknownClass(String rateClass) {
        var known = String.join(", ", terms.classes().keySet());
        return new Words(
                "The tariff book has no class %s; it has %s".formatted(rateClass, known),
                "El libro de tarifas no tiene la clase %s; tiene %s".formatted(rateClass, known));
    }

    private static String fingerprintOf(Map<String, String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((path, text) -> {
                digest.update("%s %d\n".formatted(path, text.length()).getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
