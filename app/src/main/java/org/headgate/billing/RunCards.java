package org.headgate.billing;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs as pages and the command line show them: the card of a run and its preliminary billing ledger. */
@Service
@Transactional(readOnly = true)
public class RunCards {
    private final JdbcClient jdbc;
    private final Runs runs;
    private final BillRuns front;
    private final Everybody everybody;

    RunCards(JdbcClient jdbc, Runs runs, BillRuns front, Everybody everybody) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.front = front;
        this.everybody = everybody;
    }

    public List<RunCard> latest(int limit) {
        return runs.latest(limit).stream().map(run -> of(run.id())).toList();
    }

    public RunCard of(RunId id) {
        var run = runs.find(id).orElseThrow(() -> new Rejection("There is no run %d.", id.value()));
        var cycle = cycle(run);
        var bills = bills(run);
        var concerns = concerns(run);
        return new RunCard(
                run,
                cycle.code(),
                cycle.name(),
                front.progress(id).orElse(null),
                bills.bills(),
                bills.total(),
                bills.held(),
                bills.excluded(),
                concerns.all(),
                concerns.decided(),
                concerns.atRisk(),
                everybody.unbilled(id).size(),
                run.state() == RunState.CALCULATING ? 0 : everybody.countUnexplained(id));
    }

    private record CycleNames(String code, String name) {}

    private CycleNames cycle(BillRun run) {
        return jdbc.sql("select code, name from premises.cycle where id = :cycle")
                .param("cycle", run.cycle().value())
                .query(CycleNames.class)
                .single();
    }

    private record BillCounts(int bills, Money total, int held, int excluded) {}

    private BillCounts bills(BillRun run) {
        return jdbc.sql("""
                select (count(*) filter (where status in ('DRAFT', 'POSTED')))::int as bills,
                       coalesce(sum(total) filter (where status in ('DRAFT', 'POSTED')), 0) as total,
                       (count(*) filter (where status = 'HELD'))::int as held,
                       (count(*) filter (where status = 'EXCLUDED'))::int as excluded
                  from billing.bill
                 where id between :first and :last
                """)
                .param("first", run.firstBill())
                .param("last", run.firstBill() + run.accounts() - 1)
                .query(BillCounts.class)
                .single();
    }

    private record ConcernCounts(int all, int decided, Money atRisk) {}

    private ConcernCounts concerns(BillRun run) {
        return jdbc.sql("""
                select count(*)::int as all, count(decision)::int as decided,
                       coalesce(sum(at_risk) filter (where decision is null), 0) as at_risk
                  from billing.concern
                 where run_id = :run
                """)
                .param("run", run.id().value())
                .query(ConcernCounts.class)
                .single();
    }

    /** What a run comes to by some dimension, beside the run before and the same period a year ago; zero where there is none. */
    public List<LedgerLine> preliminaryLedger(RunId id, Dimension by) {
        var run = runs.find(id).orElseThrow(() -> new Rejection("There is no run %d.", id.value()));
        var before = runs.before(run.cycle(), run.period())
                .map(one -> one.id().value())
                .orElse(0L);
        var lastYear = runs.of(run.cycle(), run.period().minusYears(1))
                .map(one -> one.id().value())
                .orElse(0L);
        return jdbc.sql(by.sql)
                .param("run", id.value())
                .param("before", before)
                .param("lastYear", lastYear)
                .query(LedgerLine.class)
                .list();
    }

    /**
     * SHA-256 of the bills, lines and ledger entries of a run with all their numbers: two runs on equal databases are equal
     * when these are, whatever interrupted them.
     */
    public String fingerprint(RunId id) {
        return jdbc.sql("""
                with bills as (
                    select b.* from billing.run run
                      join billing.bill b on b.id between run.first_bill and run.first_bill + run.accounts - 1
                     where run.id = :run),
                facts as (
                    select 'bill ' || (b.id, b.account_id, b.status, b.bill_date, b.due_date, b.total, b.balance_before,
                                       b.transaction_id)::text as fact
                      from bills b
                     union all
                    select 'segment ' || (s.bill_id, s.number, s.kind, s.agreement_id, s.rate_class, s.period, s.usage, s.amount,
                                          s.request::text)::text
                      from bills b join billing.bill_segment s on s.bill_id = b.id
                     union all
                    select 'line ' || (l.bill_id, l.segment, l.number, l.component, l.revenue_account, l.quantity, l.amount)::text
                      from bills b join billing.bill_line l on l.bill_id = b.id
                     union all
                    select 'entry ' || (t.id, t.account_id, t.document, e.number, e.gl_code, e.service, e.amount)::text
                      from bills b
                      join ledger.transaction t on t.document = b.id and t.kind = 'BILL' and t.account_id = b.account_id
                      join ledger.entry e on e.transaction_id = t.id
                     union all
                    select 'item ' || (i.transaction_id, i.service, i.due_on, i.amount, i.open)::text
                      from bills b join ledger.open_item i on i.transaction_id = b.transaction_id
                     union all
                    select 'balance ' || (l.account_id, l.balance)::text
                      from bills b join ledger.balance l on l.account_id = b.account_id)
                select encode(sha256(convert_to(coalesce(string_agg(fact, E'\\n' order by fact collate "C"), ''), 'UTF8')), 'hex')
                  from facts
                """).param("run", id.value()).query(String.class).single();
    }

    /** By what the preliminary billing ledger adds up. */
    public enum Dimension {
        CLASS("""
            select s.rate_class as name, s.run_id, s.bill_id, s.usage, s.amount
              from segments s
            """),
        SERVICE("""
            select l.service as name, s.run_id, s.bill_id, 0 as usage, l.amount
              from segments s
              join billing.bill_line l on l.bill_id = s.bill_id and l.segment = s.number
            """),
        CHARGE("""
            select l.component as name, s.run_id, s.bill_id, coalesce(l.quantity, 0) as usage, l.amount
              from segments s
              join billing.bill_line l on l.bill_id = s.bill_id and l.segment = s.number
            """),
        REVENUE_ACCOUNT("""
            select l.revenue_account as name, s.run_id, s.bill_id, coalesce(l.quantity, 0) as usage, l.amount
              from segments s
              join billing.bill_line l on l.bill_id = s.bill_id and l.segment = s.number
            """),
        ROUTE("""
            select r.code as name, s.run_id, s.bill_id, s.usage, s.amount
              from segments s
              join customers.service_agreement a on a.id = s.agreement_id
              join premises.service_point p on p.id = a.service_point_id
              join premises.route r on r.id = p.route_id
            """);

        private final String sql;

        Dimension(String rows) {
            this.sql = """
                    with segments as (
                        select run.id as run_id, s.bill_id, s.number, s.agreement_id, s.rate_class, s.usage, s.amount
                          from billing.run run
                          join billing.bill b on b.id between run.first_bill and run.first_bill + run.accounts - 1
                                             and b.status in ('DRAFT', 'POSTED', 'CANCELLED')
                          join billing.bill_segment s on s.bill_id = b.id
                         where run.id in (:run, :before, :lastYear)),
                    amounts as (
                    """ + rows + """
                    )
                    select name,
                           (count(distinct bill_id) filter (where run_id = :run))::int as bills,
                           coalesce(sum(usage) filter (where run_id = :run), 0) as usage,
                           coalesce(sum(amount) filter (where run_id = :run), 0) as amount,
                           coalesce(sum(amount) filter (where run_id = :before), 0) as before,
                           coalesce(sum(amount) filter (where run_id = :lastYear), 0) as last_year
                      from amounts
                     group by name
                     order by amount desc, name
                    """;
        }
    }
}
