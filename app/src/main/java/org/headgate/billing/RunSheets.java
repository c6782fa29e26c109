package org.headgate.billing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.customers.Discretion;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.premises.Cycle;
import org.headgate.premises.CycleId;
import org.headgate.premises.Premises;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Version;
import org.headgate.web.Formats;
import org.headgate.web.Language;
import org.headgate.web.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of bill runs show. */
@Service
@Transactional(readOnly = true)
class RunSheets {
    private static final int POINTS_SHOWN = 50;

    private final JdbcClient jdbc;
    private final BillRuns runs;
    private final PreliminaryLedger ledger;
    private final TariffBooks books;
    private final Premises premises;
    private final RunDates dates;
    private final Sentences sentences;
    private final Discretion discretion;

    RunSheets(
            JdbcClient jdbc,
            BillRuns runs,
            PreliminaryLedger ledger,
            TariffBooks books,
            Premises premises,
            RunDates dates,
            Sentences sentences,
            Discretion discretion) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.ledger = ledger;
        this.books = books;
        this.premises = premises;
        this.dates = dates;
        this.sentences = sentences;
        this.discretion = discretion;
    }

    Optional<RunSheet> sheet(RunId id, Person reader) {
        return runs.find(id).map(run -> sheet(run, locale(reader)).shown(discretion, reader));
    }

    private static Locale locale(Person reader) {
        return Language.of(reader.language()).locale();
    }

    private RunSheet sheet(BillRun run, Locale locale) {
        var before = ledger.before(run);
        var lastYear = ledger.lastYear(run);
        var tallies = ledger.tallies(Stream.of(Optional.of(run), before, lastYear)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var cards = cards(runs.concerns(run.id()), locale);
        return new RunSheet(
                run,
                cycle(run.cycle()),
                rates(run),
                requireNonNull(tallies.get(run.id())),
                before.map(it -> tallies.get(it.id())).orElse(null),
                before.map(BillRun::period).orElse(null),
                lastYear.map(it -> tallies.get(it.id())).orElse(null),
                ledger.points(run),
                cards.stream().filter(card -> !card.concern().isDecided()).toList(),
                cards.stream()
                        .filter(card -> card.concern().isDecided())
                        .sorted(Comparator.comparing(
                                card -> card.concern().decidedAt(), Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList(),
                runs.unexplained(run.id(), POINTS_SHOWN),
                runs.unbilled(run.id()),
                runs.objectionsToSignOff(run.id()),
                runs.progress(run.id()).orElse(null),
                name(run.signedOffBy()));
    }

    /** Concerns as rows, each with the address of its first service point in the cycle. */
    private List<ConcernCard> cards(List<Concern> concerns, Locale locale) {
        if (concerns.isEmpty()) return List.of();
        var run = concerns.getFirst().run();
        var addresses = addresses(run);
        var known = runs.find(run).orElseThrow();
        var book = books.book(known.tariffBook());
        var formats = Formats.ofDates(Language.of(locale.getLanguage()), known.billDate());
        return concerns.stream()
                .map(concern -> ConcernCard.of(
                        concern,
                        named(concern.what().inside(kept -> sentences.say(kept, formats)), book, locale),
                        addresses.getOrDefault(concern.id(), ""),
                        locale))
                .toList();
    }

    /** The same concern with the classes by name. */
    private static BillConcern named(BillConcern what, TariffBook book, Locale locale) {
        return what instanceof BillConcern.ClassChanged(var before, var after, var on)
                ? new BillConcern.ClassChanged(name(before, book, locale), name(after, book, locale), on)
                : what;
    }

    private static String name(String rateClass, TariffBook book, Locale locale) {
        var known = book.classes().get(rateClass);
        return known == null ? rateClass : known.name().in(locale);
    }

    /** A concern as a row, after its decision was taken or taken back. */
    Optional<ConcernCard> card(RunId run, ConcernId id, Person reader) {
        return cards(runs.concerns(run), locale(reader)).stream()
                .filter(card -> card.concern().id().equals(id))
                .findFirst()
                .map(card -> discretion.shown(card, reader));
    }

    private Map<ConcernId, String> addresses(RunId run) {
        record At(ConcernId concern, String address) {}
        return jdbc.sql("""
                select c.id as concern, min(q.address) as address
                  from billing.concern c
                  join billing.run run on run.id = c.run_id
                  left join customers.service_agreement a on a.account_id = c.account_id
                                                         and a.effective && daterange(run.reads_until - 1, run.reads_until, '[]')
                  join premises.service_point p on p.id = coalesce(c.service_point_id, a.service_point_id)
                  join premises.premises q on q.id = p.premises_id
                 where c.run_id = :run
                 group by c.id
                """).param("run", run.value()).query(At.class).list().stream()
                .collect(Collectors.toMap(At::concern, At::address));
    }

    /** The cycles with what is to be done about each in the month of the business date. */
    List<CycleSheet> cycles(LocalDate today) {
        var latest = jdbc.sql("""
                select distinct on (cycle_id) id as value
                  from billing.run
                 where state <> 'CANCELLED'
                 order by cycle_id, period desc
                """).query(RunId.class).list().stream()
                .flatMap(id -> runs.find(id).stream())
                .toList();
        var tallies = ledger.tallies(latest);
        return premises.cycles().stream()
                .map(cycle -> {
                    var run = latest.stream()
                            .filter(it -> it.cycle().equals(cycle.id()))
                            .findFirst();
                    var next = dates.proposal(
                            cycle.code(), run.map(BillRun::period).orElse(null), today);
                    return new CycleSheet(
                            cycle,
                            run.orElse(null),
                            run.map(it -> tallies.get(it.id())).orElse(null),
                            next);
                })
                .toList();
    }

    /** Runs, newest first, with what they came to. */
    List<PastRun> past(int limit) {
        var latest = runs.latest(limit);
        var tallies = ledger.tallies(latest);
        var names = premises.cycles().stream().collect(Collectors.toMap(Cycle::id, Cycle::name));
        return latest.stream()
                .map(run ->
                        new PastRun(run, names.getOrDefault(run.cycle(), ""), requireNonNull(tallies.get(run.id()))))
                .toList();
    }

    Optional<LedgerTotals> totals(RunId run, LedgerGrouping by, Locale locale) {
        return runs.find(run).map(it -> ledger.totals(it, by, locale));
    }

    /** How many of a cycle's active points have a usable read for its next run, and how many reads wait for somebody. */
    ReadsInHand readsInHand(CycleSheet sheet) {
        var latest = sheet.latest();
        return jdbc.sql("""
                select count(*)::int as points,
                       count(*) filter (where exists (select from metering.read m
                                                       where m.service_point_id = p.id
                                                         and m.state = 'ACCEPTED'
                                                         and m.read_on > :since
                                                         and m.read_on <= :until))::int as read,
                       count(*) filter (where exists (select from metering.read_exception e
                                                       where e.service_point_id = p.id
                                                         and e.resolution is null))::int as waiting
                  from premises.route r
                  join premises.service_point p on p.route_id = r.id and p.state = 'ACTIVE'
                 where r.cycle_id = :cycle
                """)
                .param("since", latest == null ? sheet.next().readsUntil().minusMonths(1) : latest.readsUntil())
                .param("until", sheet.next().readsUntil())
                .param("cycle", sheet.cycle().id().value())
                .query(ReadsInHand.class)
                .single();
    }

    /** Bills of protected accounts, which the print file leaves out: the office prints them itself. */
    List<BillId> printedApart(RunId run) {
        return jdbc.sql("""
                select id
                  from billing.bill
                 where run_id = :run
                   and status = 'POSTED'
                   and customers.is_protected(account_id)
                 order by id
                """)
                .param("run", run.value())
                .query((row, _) -> new BillId(row.getLong(1)))
                .list();
    }

    private String cycle(CycleId id) {
        return premises.cycles().stream()
                .filter(cycle -> cycle.id().equals(id))
                .map(Cycle::name)
                .findFirst()
                .orElse("");
    }

    private @Nullable LocalDate rates(BillRun run) {
        return books.book(run.tariffBook())
                .versionOn(run.readsUntil())
                .map(Version::effective)
                .orElse(null);
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? ""
                : jdbc.sql("select full_name from office.person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single();
    }
}
