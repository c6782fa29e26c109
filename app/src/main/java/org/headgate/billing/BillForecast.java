package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headgate.customers.AgreementId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.InWords;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.Cycle;
import org.headgate.premises.CycleId;
import org.headgate.premises.Premises;
import org.headgate.premises.Route;
import org.headgate.premises.ServicePointId;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.UsageSlice;
import org.springframework.stereotype.Service;

/** What a first and a final bill will come to, worked out as the bill itself will be; nothing is stored. */
@Service
public class BillForecast {
    private static final Period HISTORY = Period.ofMonths(26);
    private static final int PERIODS_AHEAD = 24;

    private final AgreementsToBill agreements;
    private final TariffBooks books;
    private final Customers customers;
    private final Premises premises;
    private final Runs runs;
    private final RunDates dates;
    private final District district;

    BillForecast(
            AgreementsToBill agreements,
            TariffBooks books,
            Customers customers,
            Premises premises,
            Runs runs,
            RunDates dates,
            District district) {
        this.agreements = agreements;
        this.books = books;
        this.customers = customers;
        this.premises = premises;
        this.runs = runs;
        this.dates = dates;
        this.district = district;
    }

    /**
     * A bill to come.
     *
     * @param fullDays the days of a full period in its place
     * @param prorated whether what is charged by the period is taken by the days
     * @param obstacles why it cannot be worked out yet; then there are no charges
     */
    public record Forecast(
            DateRange days,
            long fullDays,
            boolean prorated,
            Money total,
            List<Charge> charges,
            List<InWords> obstacles) {
        public Forecast {
            charges = List.copyOf(charges);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Why something cannot be worked out, as the tariff or the calculation says it. */
    private record Hindrance(String sentence) implements InWords {
        @Override
        public String asSentence(Locale locale) {
            return sentence;
        }

        @Override
        public InWords inside(UnaryOperator<String> reader) {
            return new Hindrance(reader.apply(sentence));
        }
    }

    /** A figure that will close the agreement: its use since {@code previousOn}, signed for the meter's role. */
    public record FinalRead(
            long installation,
            LocalDate previousOn,
            BigDecimal register,
            BigDecimal use,
            VolumeUnit unit,
            boolean estimated) {}

    /** Until when an agreement is billed; its own beginning when it never was. */
    public LocalDate billedUntil(AgreementId id, LocalDate on) {
        return facts(id, on).map(AgreementFacts::nextFrom).orElse(on);
    }

    /** The final bill of an agreement that stops on a day; nothing when it is billed to that day. */
    public Optional<Forecast> finalBill(AgreementId id, LocalDate stop, List<FinalRead> reads) {
        var known = facts(id, stop);
        if (known.isEmpty() || !known.get().nextFrom().isBefore(stop)) return Optional.empty();
        var facts = known.get()
                .endingOn(
                        stop,
                        reads.stream()
                                .map(read -> new ReadTaken(
                                        read.installation(),
                                        stop,
                                        read.previousOn(),
                                        read.estimated() ? ReadTaken.Kind.ESTIMATED : ReadTaken.Kind.ACTUAL,
                                        true,
                                        read.register(),
                                        read.use(),
                                        read.unit()))
                                .toList());
        var bookId = books.current();
        var book = books.book(bookId);
        var draft = new BillCalculator(bookId, book, stop, true, books::book).draft(facts.account, List.of(facts));
        return Optional.of(forecast(draft, book, new DateRange(facts.nextFrom(), stop)));
    }

    private Forecast forecast(BillDraft draft, TariffBook book, DateRange days) {
        var asked = new ChargeRequest("", days, false, true, Map.of(), BigDecimal.ZERO);
        var full = book.proration().fullDays(asked);
        var prorated = isProrated(book, asked);
        return switch (draft) {
            case BillDraft.Held held ->
                new Forecast(days, full, prorated, Money.ZERO, List.of(), List.copyOf(held.concerns()));
            case BillDraft.Nothing nothing ->
                new Forecast(
                        days,
                        full,
                        prorated,
                        Money.ZERO,
                        List.of(),
                        hindrances(nothing.points().stream()
                                .map(BillDraft.Unbilled::reason)
                                .toList()));
            case BillDraft.Ready ready ->
                new Forecast(days, full, prorated, ready.total(), charges(ready, book), List.of());
        };
    }

    private static List<InWords> hindrances(List<String> sentences) {
        return sentences.stream().<InWords>map(Hindrance::new).toList();
    }

    private List<Charge> charges(BillDraft.Ready ready, TariffBook book) {
        var charges = new ArrayList<Charge>();
        for (var segment : ready.segments())
            if (segment.kind() == SegmentKind.REGULAR
                    && book.rate(segment.request().of(segment.rateClass(), segment.period()))
                            instanceof BookRating.Charges(var lines)) charges.addAll(lines);
        return charges;
    }

    /** What is charged for being a customer until the first read, without any use. */
    public Forecast firstCharges(String rateClass, Map<String, String> facts, DateRange days) {
        var book = books.book(books.current());
        var request =
                new ChargeRequest(rateClass, days, true, false, facts, List.of(new UsageSlice(days, BigDecimal.ZERO)));
        var full = book.proration().fullDays(request);
        return switch (book.rate(request)) {
            case BookRating.Held(var reasons) ->
                new Forecast(
                        days, full, isProrated(book, request), Money.ZERO, List.of(), List.<InWords>copyOf(reasons));
            case BookRating.Charges charged ->
                new Forecast(days, full, isProrated(book, request), charged.total(), charged.charges(), List.of());
        };
    }

    private static boolean isProrated(TariffBook book, ChargeRequest request) {
        return switch (book.proration().charges()) {
            case NEVER -> false;
            case SHORT -> book.proration().isShort(request);
            case ALWAYS -> true;
        };
    }

    /** The first run of the point's cycle, by the calendar, that reads on a day or later and is not made yet. */
    public Optional<RunProposal> runReading(ServicePointId point, LocalDate onOrAfter) {
        return cycleOf(point).flatMap(cycle -> {
            var today = district.businessDate();
            var last = runs.latestOf(cycle.id()).map(BillRun::period).orElse(null);
            var proposal = dates.proposal(cycle.code(), last, today);
            for (int ahead = 0; ahead < PERIODS_AHEAD && proposal.readsUntil().isBefore(onOrAfter); ahead++)
                proposal = dates.proposal(cycle.code(), proposal.period(), today);
            return proposal.readsUntil().isBefore(onOrAfter) ? Optional.empty() : Optional.of(proposal);
        });
    }

    private Optional<Cycle> cycleOf(ServicePointId point) {
        return cycleId(point)
                .flatMap(id -> premises.cycles().stream()
                        .filter(cycle -> cycle.id().equals(id))
                        .findFirst());
    }

    private Optional<CycleId> cycleId(ServicePointId point) {
        return premises.servicePoint(point)
                .flatMap(known -> premises.routes().stream()
                        .filter(route -> route.id().equals(known.route()))
                        .map(Route::cycle)
                        .findFirst());
    }

    private Optional<AgreementFacts> facts(AgreementId id, LocalDate until) {
        return customers
                .agreement(id)
                .flatMap(agreement -> cycleId(agreement.servicePoint())
                        .flatMap(cycle -> agreements
                                .of(
                                        List.of(agreement.account()),
                                        cycle,
                                        until.isAfter(agreement.effective().from())
                                                ? until
                                                : agreement.effective().from().plusDays(1),
                                        until.minus(HISTORY),
                                        Map.of())
                                .getOrDefault(agreement.account(), List.of())
                                .stream()
                                .filter(known -> known.agreement.equals(id))
                                .findFirst()));
    }
}
