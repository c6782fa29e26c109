package org.headgate.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.kernel.Money;
import org.headgate.rating.book.TariffBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The preliminary billing ledger: what a run bills, added up for the people who review it. Bills cancelled later still
 * count in the run that made them, so that a comparison with it stays what it was.
 */
@Repository
class PreliminaryLedger {
    private static final String BY_CLASS = """
            select s.rate_class as key, s.rate_class as name,
                   count(distinct s.bill_id) filter (where r.id = :run)::int as bills,
                   coalesce(sum(s.usage) filter (where r.id = :run and s.kind = 'REGULAR'), 0) as usage,
                   coalesce(sum(s.amount) filter (where r.id = :run), 0) as now,
                   coalesce(sum(s.amount) filter (where r.id = :before), 0) as before,
                   coalesce(sum(s.amount) filter (where r.id = :lastYear), 0) as last_year
              from billing.run r
              join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
              join billing.bill_segment s on s.bill_id = b.id
             where r.id in (:run, :before, :lastYear)
               and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
             group by s.rate_class
             order by now desc, key
            """;
    private static final String BY_ROUTE = """
            select t.code as key, t.name,
                   count(distinct s.bill_id) filter (where r.id = :run)::int as bills,
                   coalesce(sum(s.usage) filter (where r.id = :run and s.kind = 'REGULAR'), 0) as usage,
                   coalesce(sum(s.amount) filter (where r.id = :run), 0) as now,
                   coalesce(sum(s.amount) filter (where r.id = :before), 0) as before,
                   coalesce(sum(s.amount) filter (where r.id = :lastYear), 0) as last_year
              from billing.run r
              join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
              join billing.bill_segment s on s.bill_id = b.id
              join customers.service_agreement a on a.id = s.agreement_id
              join premises.service_point p on p.id = a.service_point_id
              join premises.route t on t.id = p.route_id
             where r.id in (:run, :before, :lastYear)
               and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
             group by t.code, t.name
             order by key
            """;
    private static final String BY_SERVICE = """
            select l.service as key, l.service as name,
                   count(distinct l.bill_id) filter (where r.id = :run)::int as bills,
                   null::numeric as usage,
                   coalesce(sum(l.amount) filter (where r.id = :run), 0) as now,
                   coalesce(sum(l.amount) filter (where r.id = :before), 0) as before,
                   coalesce(sum(l.amount) filter (where r.id = :lastYear), 0) as last_year
              from billing.run r
              join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
              join billing.bill_line l on l.bill_id = b.id
             where r.id in (:run, :before, :lastYear)
               and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
             group by l.service
             order by now desc, key
            """;
    private static final String BY_CHARGE = """
            select l.component as key, l.component as name,
                   count(distinct l.bill_id) filter (where r.id = :run)::int as bills,
                   sum(l.quantity) filter (where r.id = :run) as usage,
                   coalesce(sum(l.amount) filter (where r.id = :run), 0) as now,
                   coalesce(sum(l.amount) filter (where r.id = :before), 0) as before,
                   coalesce(sum(l.amount) filter (where r.id = :lastYear), 0) as last_year
              from billing.run r
              join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
              join billing.bill_line l on l.bill_id = b.id
             where r.id in (:run, :before, :lastYear)
               and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
             group by l.component
             order by now desc, key
            """;
    private static final String BY_REVENUE_ACCOUNT = """
            select l.revenue_account as key, coalesce(max(g.name), '') as name,
                   count(distinct l.bill_id) filter (where r.id = :run)::int as bills,
                   null::numeric as usage,
                   coalesce(sum(l.amount) filter (where r.id = :run), 0) as now,
                   coalesce(sum(l.amount) filter (where r.id = :before), 0) as before,
                   coalesce(sum(l.amount) filter (where r.id = :lastYear), 0) as last_year
              from billing.run r
              join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
              join billing.bill_line l on l.bill_id = b.id
              left join ledger.general_ledger_account g on g.code = l.revenue_account
             where r.id in (:run, :before, :lastYear)
               and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
             group by l.revenue_account
             order by key
            """;

    private final JdbcClient jdbc;
    private final Runs runs;
    private final TariffBooks books;

    PreliminaryLedger(JdbcClient jdbc, Runs runs, TariffBooks books) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.books = books;
    }

    /** The run of the period before, or of the same period a year ago, where the cycle was billed then. */
    Optional<BillRun> before(BillRun run) {
        return runs.before(run.cycle(), run.period());
    }

    Optional<BillRun> lastYear(BillRun run) {
        return runs.of(run.cycle(), run.period().minusYears(1));
    }

    LedgerTotals totals(BillRun run, LedgerGrouping by, Locale locale) {
        var before = before(run);
        var lastYear = lastYear(run);
        var book = books.book(run.tariffBook());
        var rows = jdbc
                .sql(statement(by))
                .param("run", run.id().value())
                .param("before", before.map(it -> it.id().value()).orElse(0L))
                .param("lastYear", lastYear.map(it -> it.id().value()).orElse(0L))
                .query(LedgerTotals.Row.class)
                .list()
                .stream()
                .map(row -> row.named(name(row, by, book, locale)))
                .toList();
        return new LedgerTotals(
                by,
                rows,
                all(run, by, rows),
                book.unit(),
                before.map(BillRun::period).orElse(null),
                lastYear.map(BillRun::period).orElse(null));
    }

    private static String statement(LedgerGrouping by) {
        return switch (by) {
            case CLASS -> BY_CLASS;
            case ROUTE -> BY_ROUTE;
            case SERVICE -> BY_SERVICE;
            case CHARGE -> BY_CHARGE;
            case REVENUE -> BY_REVENUE_ACCOUNT;
        };
    }

    private static String name(LedgerTotals.Row row, LedgerGrouping by, TariffBook book, Locale locale) {
        return switch (by) {
            case CLASS -> {
                var known = book.classes().get(row.key());
                yield known == null ? row.key() : known.name().in(locale);
            }
            case SERVICE -> {
                var known = book.services().get(row.key());
                yield known == null ? row.key() : known.name().in(locale);
            }
            case CHARGE -> {
                var known = book.components().get(row.key());
                yield known == null
                        ? row.key().replace('_', ' ')
                        : known.wording().in(locale);
            }
            case REVENUE, ROUTE -> row.name().isEmpty() ? row.key() : row.key() + " " + row.name();
        };
    }

    /** A bill may stand in several rows, so the foot counts bills anew; the same water may stand in several charges. */
    private LedgerTotals.Row all(BillRun run, LedgerGrouping by, List<LedgerTotals.Row> rows) {
        var tally = tallies(List.of(run)).get(run.id());
        var usage = by == LedgerGrouping.CLASS || by == LedgerGrouping.ROUTE ? used(rows) : null;
        return new LedgerTotals.Row(
                "",
                "",
                tally == null ? 0 : tally.bills(),
                usage,
                sum(rows, LedgerTotals.Row::now),
                sum(rows, LedgerTotals.Row::before),
                sum(rows, LedgerTotals.Row::lastYear));
    }

    private static BigDecimal used(List<LedgerTotals.Row> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(row.usage())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money sum(List<LedgerTotals.Row> rows, Function<LedgerTotals.Row, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /** The counts and sums of runs, by run. */
    Map<RunId, RunTally> tallies(List<BillRun> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                select r.id as run,
                       count(*) filter (where b.status in ('DRAFT', 'POSTED', 'CANCELLED'))::int as bills,
                       count(*) filter (where b.status = 'HELD')::int as held,
                       count(*) filter (where b.status = 'EXCLUDED')::int as excluded,
                       coalesce(sum(b.total) filter (where b.status in ('DRAFT', 'POSTED', 'CANCELLED')), 0) as total
                  from billing.run r
                  left join billing.bill b on b.id between r.first_bill and r.first_bill + r.accounts - 1
                 where r.id in (:runs)
                 group by r.id
                """)
                .param("runs", wanted.stream().map(run -> run.id().value()).toList())
                .query(RunTally.class)
                .list()
                .stream()
                .collect(Collectors.toMap(RunTally::run, Function.identity()));
    }

    PointsAccountedFor points(BillRun run) {
        return jdbc.sql("""
                with without as (
                    select u.service_point_id is not null as explained
                      from billing.points_without_bill(:run) p
                      left join billing.unbilled u on u.run_id = :run and u.service_point_id = p.service_point_id)
                select active.points as active,
                       active.points - (select count(*) from without)::int as billed,
                       (select count(*) from without where explained)::int as explained
                  from (select count(*)::int as points
                          from premises.route r
                          join premises.service_point p on p.route_id = r.id and p.state = 'ACTIVE'
                         where r.cycle_id = :cycle) active
                """)
                .param("run", run.id().value())
                .param("cycle", run.cycle().value())
                .query(PointsAccountedFor.class)
                .single();
    }
}
