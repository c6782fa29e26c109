package org.headgate.rating.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.rating.Exact;
import org.headgate.rating.FactRow;
import org.headgate.rating.Facts;
import org.headgate.rating.RateClass;
import org.headgate.rating.Rating;
import org.headgate.rating.Terms;
import org.headgate.rating.TierUse;
import org.headgate.rating.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Works out the lines of one bill: first the components of each version in force, then the minimums, then the percentages
 * in the order of the book, each from lines that are already rounded.
 */
final class Calculation {
    private static final String USAGE = "usage_ccf";
    private static final Locale SPANISH = Locale.of("es");
    private static final Exact HUNDRED = Exact.of(100);

    private final BookTerms book;
    private final ClassPlan plan;
    private final ChargeRequest request;
    private final Map<String, String> facts;
    private final List<Line> lines = new ArrayList<>();
    private final List<Words> obstacles = new ArrayList<>();

    Calculation(BookTerms book, ClassPlan plan, ChargeRequest request) {
        this.book = book;
        this.plan = plan;
        this.request = request;
        this.facts = request.facts();
    }

    /** What stands in the way of a bill; empty when there is one. */
    List<Words> obstacles() {
        return obstacles;
    }

    List<Line> lines() {
        return lines;
    }

    Calculation run() {
        var usage = request.totalUsage();
        if (usage.signum() < 0) {
            obstacles.add(new Words(
                    "The use of %s is below zero; correct the reads before billing".formatted(usage.toPlainString()),
                    "El consumo de %s es menor que cero; corrija las lecturas antes de facturar"
                            .formatted(usage.toPlainString())));
            return this;
        }
        var segments = segments();
        if (obstacles.isEmpty()) price(segments, book.quantities().billed(usage));
        if (obstacles.isEmpty() && !segments.isEmpty()) {
            var last = segments.getLast().version();
            book.minimums().forEach(minimum -> lift(minimum, last));
            book.percentages().forEach(percentage -> take(percentage, last));
        }
        return this;
    }

    private List<Line.Segment> segments() {
        var period = request.period();
        var versions = book.versions();
        var segments = new ArrayList<Line.Segment>(1);
        if (period.from().isBefore(versions.getFirst().effective()))
            obstacles.add(before(versions.getFirst().effective(), period.from()));
        for (int i = 0; i < versions.size(); i++) {
            var from = versions.get(i).effective();
            var until = i + 1 < versions.size() ? versions.get(i + 1).effective() : null;
            if (!from.isBefore(period.end()) || (until != null && !until.isAfter(period.from()))) continue;
            var days = new DateRange(from, until).intersection(period).orElseThrow();
            segments.add(new Line.Segment(versions.get(i), days, partOf(period, days)));
        }
        return segments;
    }

    private static Words before(LocalDate first, LocalDate begin) {
        return new Words(
                "No rates are in the book for the days before %s; the period begins on %s"
                        .formatted(Dates.day(first, Locale.ENGLISH), Dates.day(begin, Locale.ENGLISH)),
                "El libro no tiene tarifas para los días anteriores al %s; el período empieza el %s"
                        .formatted(Dates.day(first, SPANISH), Dates.day(begin, SPANISH)));
    }

    private static Exact partOf(DateRange period, DateRange days) {
        return days.equals(period) ? Exact.ONE : Exact.ratio(days.days(), period.days());
    }

    private void price(List<Line.Segment> segments, BigDecimal billed) {
        var days = segments.size() == 1
                ? List.of(request.period())
                : segments.stream().map(Line.Segment::days).toList();
        var usage = UsageSplit.over(days, request.usage(), billed, book.quantities());
        for (int i = 0; i < segments.size(); i++) price(segments.get(i), usage.get(i));
    }

    private void price(Line.Segment segment, BigDecimal usage) {
        var priced = plan.byVersion().get(segment.version().name());
        if (priced == null) {
            var rateClass = plan.customerClass().name();
            var from = segment.version().effective();
            obstacles.add(new Words(
                    "Class \"%s\" has no rates in version %s, in force from %s"
                            .formatted(rateClass.en(), segment.version().name(), Dates.day(from, Locale.ENGLISH)),
                    "La clase «%s» no tiene tarifas en la versión %s, en vigor desde el %s"
                            .formatted(rateClass.es(), segment.version().name(), Dates.day(from, SPANISH))));
            return;
        }
        var of = facts(priced.rateClass(), usage);
        var terms = terms(segment);
        var rating = rate(priced.rateClass(), of, terms);
        if (rating == null) return;
        for (var component : priced.components()) {
            if (component.quantityFact() == null) add(segment, priced.rateClass(), component, of, terms, rating, usage);
            else addByFact(segment, priced.rateClass(), component);
        }
    }

    /** Prices the fact in place of the use, for a full period; the charge is then prorated as one of the period. */
    private void addByFact(Line.Segment segment, RateClass rateClass, BillComponent component) {
        var name = Objects.requireNonNull(component.quantityFact());
        var quantity = facts.get(name);
        if (quantity == null || !quantity.matches("[0-9]{1,12}(\\.[0-9]{1,9})?")) {
            obstacles.add(new Words(
                    "%s is charged by %s, which is %s"
                            .formatted(
                                    component.wording().en(),
                                    wording(Locale.ENGLISH).label(name),
                                    quantity == null ? "not given" : "not a quantity: \"" + quantity + "\""),
                    "%s se cobra según %s, que %s"
                            .formatted(
                                    component.wording().es(),
                                    wording(SPANISH).label(name),
                                    quantity == null ? "no consta" : "no es una cantidad: «" + quantity + "»")));
            return;
        }
        var use = new BigDecimal(quantity);
        var of = facts(rateClass, use);
        var terms = Terms.STANDARD.withBudgetRounding(book.budgetRounding());
        var rating = rate(rateClass, of, terms);
        if (rating != null) add(segment, rateClass, component, of, terms, rating, use);
    }

    /** With the district's own names of charges and facts. */
    private Wording wording(Locale locale) {
        return Wording.of(locale, Labels.of(book, Map.of(), locale));
    }

    private Rating.@Nullable Rated rate(RateClass rateClass, Facts of, Terms terms) {
        return switch (rateClass.rate(of, terms)) {
            case Rating.Rated rated -> rated;
            case Rating.Unrated(var reasons) -> {
                var english = wording(Locale.ENGLISH);
                var spanish = wording(SPANISH);
                for (var reason : reasons) {
                    var sentence = new Words(english.sentence(reason), spanish.sentence(reason));
                    if (!obstacles.contains(sentence)) obstacles.add(sentence);
                }
                yield null;
            }
        };
    }

    private void add(
            Line.Segment segment,
            RateClass rateClass,
            BillComponent component,
            Facts of,
            Terms terms,
            Rating.Rated rating,
            BigDecimal usage) {
        var value = rating.component(component.name())
                .orElseThrow(() -> new IllegalStateException(
                        "%s is part of the bill of %s and has no value".formatted(component.name(), rateClass.name())));
        var byPeriod = component.basis() == BillComponent.Basis.PERIOD;
        var share = byPeriod ? book.proration().ofCharges(request) : Exact.ONE;
        var exact = byPeriod ? shareOf(value, share, segment.part()) : value;
        if (exact.isZero() && !component.shownWhenZero()) return;
        var tiers = rating.tiers(component.name());
        var metered = !byPeriod || component.quantityFact() != null;
        var charge = new Charge(
                component.name(),
                component.service().code(),
                component.revenueAccount(),
                segment.version().name(),
                segment.days(),
                tiers,
                metered ? usage : null,
                metered ? onePrice(value, tiers, usage) : null,
                exact.toBigDecimal(),
                exact.toMoney(),
                words(component, segment.days()));
        lines.add(new Line.Priced(
                charge, segment.version(), component, rateClass, of, terms, value, share, segment.part()));
    }

    private static Exact shareOf(Exact value, Exact share, Exact part) {
        var charged = share.equals(Exact.ONE) ? value : value.times(share);
        return part.equals(Exact.ONE) ? charged : charged.times(part);
    }

    private static @Nullable BigDecimal onePrice(Exact value, List<TierUse> tiers, BigDecimal usage) {
        return !tiers.isEmpty() || usage.signum() == 0
                ? null
                : value.dividedBy(Exact.of(usage)).toBigDecimal();
    }

    private void lift(Minimum minimum, Version version) {
        if (!minimum.binds(plan.customerClass().code())) return;
        var reached = Money.ZERO;
        for (var line : lines)
            if (minimum.of().contains(line.charge().component()))
                reached = reached.plus(line.charge().amount());
        var amount = minimum.amount().over(request.period());
        var required = switch (minimum.per()) {
            case PERIOD -> amount.times(book.proration().ofCharges(request));
            case DAY -> amount.times(Exact.of(request.period().days()));
        };
        var lacking = required.toMoney().minus(reached);
        if (lacking.signum() <= 0) return;
        lines.add(new Line.Lifted(
                wholePeriod(minimum.line(), version, Exact.of(lacking.amount())), version, minimum, required, reached));
    }

    private void take(Percentage percentage, Version version) {
        if (!percentage.binds(plan.customerClass().code(), facts)) return;
        var from = new ArrayList<Charge>();
        var exact = Exact.ZERO;
        for (var line : lines) {
            var charge = line.charge();
            if (!percentage.on().contains(charge.component())) continue;
            from.add(charge);
            exact = exact.plus(Exact.of(charge.amount().amount())
                    .times(percentage.percent().over(charge.period()))
                    .dividedBy(HUNDRED));
        }
        if (exact.isZero() && !percentage.line().shownWhenZero()) return;
        lines.add(new Line.Taken(wholePeriod(percentage.line(), version, exact), version, percentage, from));
    }

    private Charge wholePeriod(BillComponent line, Version version, Exact exact) {
        return new Charge(
                line.name(),
                line.service().code(),
                line.revenueAccount(),
                version.name(),
                request.period(),
                List.of(),
                null,
                null,
                exact.toBigDecimal(),
                exact.toMoney(),
                words(line, request.period()));
    }

    private ChargeWording words(BillComponent component, DateRange days) {
        return new ChargeWording(
                component.wording(),
                component.tierWording(),
                plan.customerClass().tierNames(),
                facts,
                book.unit(),
                days.equals(request.period()) ? null : days);
    }

    private Facts facts(RateClass rateClass, BigDecimal usage) {
        var row = rateClass.newFactRow();
        for (var supplied : book.supplied()) set(row, rateClass, supplied.name(), supplied.value(request));
        for (var fact : facts.entrySet()) set(row, rateClass, fact.getKey(), fact.getValue());
        set(row, rateClass, USAGE, usage.toPlainString());
        return row;
    }

    private static void set(FactRow row, RateClass rateClass, String name, String text) {
        int slot = rateClass.slotOf(name);
        if (slot >= 0) row.set(slot, text);
    }

    private Terms terms(Line.Segment segment) {
        var tiers = book.proration().ofTiers(request);
        var budgets = book.proration().ofBudgets(request);
        // Exact.ONE itself lets the evaluator skip the scaling.
        if (!segment.part().equals(Exact.ONE)) {
            tiers = tiers.times(segment.part());
            budgets = budgets.times(segment.part());
        }
        return new Terms(book.budgetRounding(), tiers, budgets);
    }
}
