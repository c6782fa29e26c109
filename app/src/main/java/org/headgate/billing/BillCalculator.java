package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.headgate.billing.BillConcern.ClassChanged;
import org.headgate.billing.BillConcern.EstimatedAgain;
import org.headgate.billing.BillConcern.EstimatesTooHigh;
import org.headgate.billing.BillConcern.FirstBill;
import org.headgate.billing.BillConcern.LongPeriod;
import org.headgate.billing.BillConcern.MeterChanged;
import org.headgate.billing.BillConcern.NotRatable;
import org.headgate.billing.BillConcern.ZeroBill;
import org.headgate.billing.DraftSegment.Line;
import org.headgate.customers.AccountId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.Proration;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.UsageSlice;
import org.headgate.rating.book.WinterAverage;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * Works out the bill of an account from what is known of its agreements: no database, no clock. One for each run; any
 * number of threads may use it.
 *
 * @param opening nobody in the cycle was billed before, so a first bill is nothing to look at
 */
record BillCalculator(
        TariffBookId bookId,
        TariffBook book,
        LocalDate readsUntil,
        boolean opening,
        Function<TariffBookId, TariffBook> books) {
    /** The fact that follows from the meter in place, by the name the tariffs use. */
    static final String METER_SIZE = "meter_size";

    private static final int ESTIMATES_TO_MENTION = 3;
    private static final double LONG = 1.5;

    BillDraft draft(AccountId account, List<AgreementFacts> agreements) {
        var bill = new Work();
        for (var agreement : agreements) add(agreement, bill);
        if (!bill.holding.isEmpty()) return new BillDraft.Held(account, bill.holding, bill.usual);
        if (bill.segments.isEmpty()) return new BillDraft.Nothing(account, bill.unbilled);
        var ready = new BillDraft.Ready(account, bill.segments, bill.concerns, bill.usual);
        if (ready.total().signum() <= 0)
            bill.concerns.add(new ZeroBill(ready.total().amount()));
        return ready;
    }

    /** What has come together of a bill. */
    private static final class Work {
        final List<DraftSegment> segments = new ArrayList<>(1);
        final List<BillConcern> concerns = new ArrayList<>(0);
        final List<BillConcern> holding = new ArrayList<>(0);
        final List<BillDraft.Unbilled> unbilled = new ArrayList<>(0);

        @Nullable Money usual;
    }

    private void add(AgreementFacts agreement, Work bill) {
        switch (BillingPeriod.of(agreement, readsUntil)) {
            case BillingPeriod.Nothing(var reason) ->
                bill.unbilled.add(new BillDraft.Unbilled(agreement.servicePoint, reason));
            case BillingPeriod.NotRead(var concern) -> {
                UsualBill.of(agreement.history, new DateRange(agreement.nextFrom(), readsUntil), book.unit())
                        .ifPresent(usual -> expect(usual, bill));
                bill.holding.add(concern);
            }
            case BillingPeriod.Days period -> charge(agreement, period, bill);
        }
    }

    private static void expect(UsualBill usual, Work bill) {
        bill.usual = bill.usual == null ? usual.amount() : bill.usual.plus(usual.amount());
    }

    private void charge(AgreementFacts agreement, BillingPeriod.Days period, Work bill) {
        var days = period.days();
        var usage = PeriodUsage.of(agreement, days, book.unit(), book.quantities());
        var usual = UsualBill.of(agreement.history, days, book.unit());
        usual.ifPresent(known -> expect(known, bill));
        var estimates = EstimateTrueUp.estimatedBefore(agreement, days);
        var slices = usage.slices();
        if (!usage.estimated() && !estimates.isEmpty()) {
            var settled = settle(agreement, days, usage, estimates, bill);
            if (settled == null) return;
            slices = List.of(new UsageSlice(days, settled));
        }
        mention(agreement, period, usage, estimates, usual, bill);
        var parts = parts(agreement, days);
        var divided = parts.size() == 1
                ? List.of(slices)
                : PeriodUsage.over(parts, slices, book.quantities().splitDecimals());
        for (int i = 0; i < parts.size(); i++) {
            var request = request(
                    agreement,
                    parts.get(i),
                    period.first() || i > 0,
                    period.last() || i < parts.size() - 1,
                    divided.get(i));
            if (request == null) {
                bill.holding.add(NotRatable.of(List.of(noClass(parts.get(i).from()))));
                continue;
            }
            switch (book.rate(request)) {
                case BookRating.Held(var reasons) -> bill.holding.add(NotRatable.of(reasons));
                case BookRating.Charges(var charges) ->
                    bill.segments.add(segment(agreement, request, usage.estimated(), charges));
            }
        }
    }

    private static Words noClass(LocalDate on) {
        return new Words(
                "The agreement has no rate class on %s".formatted(BillConcern.day(on, Locale.US)),
                "El contrato de servicio no tiene clase de tarifa el %s"
                        .formatted(BillConcern.day(on, Locale.of("es"))));
    }

    /** Settles earlier estimates and answers what of the water belongs to this period; null when the bill is held. */
    private @Nullable BigDecimal settle(
            AgreementFacts agreement, DateRange days, PeriodUsage usage, List<PastSegment> estimates, Work bill) {
        var trueUp = EstimateTrueUp.of(
                estimates, days, usage.total(), book.unit(), book.quantities().splitDecimals());
        if (trueUp.total().signum() < 0) {
            bill.holding.add(new EstimatesTooHigh(
                    estimates.getFirst().period().from(), trueUp.total().negate(), unitName()));
            return null;
        }
        var differences = trueUp.differences(agreement, book.unit(), books);
        if (!differences.reasons().isEmpty()) {
            bill.holding.add(NotRatable.of(differences.reasons()));
            return null;
        }
        bill.segments.addAll(differences.segments());
        return trueUp.shareOfThisPeriod();
    }

    private void mention(
            AgreementFacts agreement,
            BillingPeriod.Days period,
            PeriodUsage usage,
            List<PastSegment> estimates,
            Optional<UsualBill> usual,
            Work bill) {
        var days = period.days();
        usual.flatMap(known -> known.concernAbout(usage.total(), unitName())).ifPresent(bill.concerns::add);
        if (period.first() && !opening) bill.concerns.add(new FirstBill(days.from(), days.days()));
        if (!period.first() && days.days() > LONG * book.proration().fullDays(regular(days)))
            bill.concerns.add(new LongPeriod(days.from(), days.days()));
        if (usage.estimated() && estimates.size() + 1 >= ESTIMATES_TO_MENTION)
            bill.concerns.add(new EstimatedAgain(estimates.size() + 1));
        for (int i = 1; i < agreement.classes.size(); i++) {
            var change = agreement.classes.get(i);
            var on = change.during().from();
            if (on.isAfter(days.from()) && on.isBefore(days.end()))
                bill.concerns.add(new ClassChanged(agreement.classes.get(i - 1).value(), change.value(), on));
        }
        mentionExchange(agreement, days, bill);
    }

    private static void mentionExchange(AgreementFacts agreement, DateRange days, Work bill) {
        for (var out : agreement.meters) {
            var on = out.effective().until();
            if (on == null || !out.isMain() || !on.isAfter(days.from()) || !on.isBefore(days.end())) continue;
            for (var in : agreement.meters)
                if (in.isMain() && in.effective().from().equals(on))
                    bill.concerns.add(new MeterChanged(out.serial(), in.serial(), on));
        }
    }

    private ChargeRequest regular(DateRange days) {
        return ChargeRequest.regular("", days.from(), days.end(), Map.of(), BigDecimal.ZERO);
    }

    /**
     * The period, cut where class, facts or the size of the meter change. A book that never prorates would charge each part
     * in full, so there the last day counts for all.
     */
    private List<DateRange> parts(AgreementFacts agreement, DateRange days) {
        if (book.proration().charges() == Proration.When.NEVER || isUniform(agreement, days)) return List.of(days);
        var cuts = new TreeSet<LocalDate>();
        for (var dated : agreement.classes) cuts.add(dated.during().from());
        for (var values : agreement.facts.values())
            for (var dated : values) cuts.add(dated.during().from());
        var sizes = agreement.meters.stream().filter(MeterInPlace::isMain).toList();
        for (int i = 1; i < sizes.size(); i++)
            if (!sizes.get(i).size().equals(sizes.get(i - 1).size()))
                cuts.add(sizes.get(i).effective().from());
        var parts = new ArrayList<DateRange>();
        var from = days.from();
        for (var cut : cuts.subSet(days.from(), false, days.end(), false)) {
            parts.add(new DateRange(from, cut));
            from = cut;
        }
        parts.add(new DateRange(from, days.end()));
        return parts.stream().allMatch(this::isProrated) ? parts : List.of(days);
    }

    /** Whether a part of a period is charged by its days; else two parts would pay twice for one period. */
    private boolean isProrated(DateRange part) {
        return book.proration().charges() == Proration.When.ALWAYS
                || book.proration().isShort(regular(part).startingService());
    }

    /** Nearly every bill, found without ado: nothing begins inside the period. */
    private static boolean isUniform(AgreementFacts agreement, DateRange days) {
        for (var dated : agreement.classes) if (dated.during().from().isAfter(days.from())) return false;
        for (var values : agreement.facts.values())
            for (var dated : values) if (dated.during().from().isAfter(days.from())) return false;
        for (var meter : agreement.meters) if (meter.effective().from().isAfter(days.from())) return false;
        return true;
    }

    private @Nullable ChargeRequest request(
            AgreementFacts agreement, DateRange part, boolean first, boolean last, List<UsageSlice> slices) {
        var day = part.end().minusDays(1);
        var rateClass = Dated.on(day, agreement.classes).orElse(null);
        if (rateClass == null) return null;
        var facts = new HashMap<String, String>();
        for (var fact : agreement.facts.entrySet())
            Dated.on(day, fact.getValue()).ifPresent(value -> facts.put(fact.getKey(), value));
        for (var meter : agreement.meters)
            if (meter.isMain() && meter.effective().contains(day)) facts.putIfAbsent(METER_SIZE, meter.size());
        book.winterAverage()
                .ifPresent(average -> facts.putIfAbsent(average.fact(), winterAverage(average, agreement, part)));
        return new ChargeRequest(rateClass, part, first, last, facts, slices);
    }

    /** A period counts for the month in which most of its days lie: that of its middle. */
    private String winterAverage(WinterAverage average, AgreementFacts agreement, DateRange part) {
        var use = new HashMap<YearMonth, BigDecimal>();
        for (var past : agreement.history) {
            var middle = past.period().from().plusDays(past.period().days() / 2);
            use.merge(YearMonth.from(middle), past.usage().multiply(past.unit().in(book.unit())), BigDecimal::add);
        }
        return average.of(use, part.from()).value().toPlainString();
    }

    private DraftSegment segment(
            AgreementFacts agreement, ChargeRequest request, boolean estimated, List<Charge> charges) {
        var lines = new ArrayList<Line>(charges.size());
        for (var charge : charges)
            lines.add(new Line(
                    charge.component(), charge.service(), charge.revenueAccount(), charge.quantity(), charge.amount()));
        return new DraftSegment(
                SegmentKind.REGULAR,
                agreement.agreement,
                agreement.service,
                request.rateClass(),
                request.period(),
                request.totalUsage(),
                book.unit(),
                estimated,
                bookId,
                KeptRequest.of(request, null),
                lines);
    }

    private String unitName() {
        return Units.name(book.unit());
    }
}
