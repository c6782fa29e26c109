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
}
