package org.headgate.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.premises.CycleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bill runs and who is in them. */
@Repository
class Runs {
    private static final String COLUMNS = """
            select id, cycle_id as cycle, period, reads_until, bill_date, due_date, tariff_book_id as tariff_book, state,
                   accounts, first_bill, first_transaction, signed_off_by, signed_off_at
              from billing.run
            """;

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BillRun> find(RunId run) {
        return jdbc.sql(COLUMNS + " where id = :run")
                .param("run", run.value())
                .query(BillRun.class)
                .optional();
    }

    /** The run, and nobody else changes its state before this transaction ends. */
    BillRun locked(RunId run) {
        return jdbc.sql(COLUMNS + " where id = :run for update")
                .param("run", run.value())
                .query(BillRun.class)
                .single();
    }

    Optional<BillRun> of(CycleId cycle, LocalDate period) {
        return jdbc.sql(COLUMNS + " where cycle_id = :cycle and period = :period and state <> 'CANCELLED'")
                .param("cycle", cycle.value())
                .param("period", period)
                .query(BillRun.class)
                .optional();
    }

    /** The run before a period, or nothing when the cycle is billed for the first time. */
    Optional<BillRun> before(CycleId cycle, LocalDate period) {
        return jdbc.sql(COLUMNS + """
                 where cycle_id = :cycle and period < :period and state <> 'CANCELLED'
                 order by period desc
                 limit 1
                """)
                .param("cycle", cycle.value())
                .param("period", period)
                .query(BillRun.class)
                .optional();
    }

    Optional<BillRun> latestOf(CycleId cycle) {
        return jdbc.sql(COLUMNS + """
                 where cycle_id = :cycle and state <> 'CANCELLED'
                 order by period desc
                 limit 1
                """)
                .param("cycle", cycle.value())
                .query(BillRun.class)
                .optional();
    }

    List<BillRun> latest(int limit) {
        return jdbc.sql(COLUMNS + " order by period desc, id desc limit :limit")
                .param("limit", limit)
                .query(BillRun.class)
                .list();
    }

    boolean anyAfter(BillRun run) {
        return jdbc.sql("""
                select exists (select from billing.run
                                where cycle_id = :cycle and period > :period and state <> 'CANCELLED')
                """)
                .param("cycle", run.cycle().value())
                .param("period", run.period())
                .query(Boolean.class)
                .single();
    }

    RunId add(
            CycleId cycle,
            LocalDate period,
            LocalDate readsUntil,
            LocalDate billDate,
            LocalDate dueDate,
            TariffBookId book) {
        return jdbc.sql("""
                insert into billing.run
                       (cycle_id, period, reads_until, bill_date, due_date, tariff_book_id, state, accounts,
                        first_bill, first_transaction)
                values (:cycle, :period, :readsUntil, :billDate, :dueDate, :book, 'CALCULATING', 0, 0, 0)
                returning id
                """)
                .param("cycle", cycle.value())
                .param("period", period)
                .param("readsUntil", readsUntil)
                .param("billDate", billDate)
                .param("dueDate", dueDate)
                .param("book", book.value())
                .query((row, _) -> new RunId(row.getLong(1)))
                .single();
    }

    /**
     * Puts everybody into the run who has an agreement in the cycle that is not billed to its end, in route order.
     *
     * @return how many accounts
     */
    int gather(RunId run, CycleId cycle, LocalDate readsUntil) {
        return jdbc.sql("""
                insert into billing.run_account (run_id, position, account_id)
                select :run, row_number() over (order by route, sequence, account_id) - 1, account_id
                  from (select distinct on (a.account_id) a.account_id, r.code as route, p.sequence
                          from customers.service_agreement a
                          join premises.service_point p on p.id = a.service_point_id
                          join premises.route r on r.id = p.route_id
                         where r.cycle_id = :cycle
                           and lower(a.effective) < :readsUntil
                           and (upper_inf(a.effective)
                                or not exists (select from billing.bill_segment s
                                                where s.agreement_id = a.id
                                                  and s.live
                                                  and s.kind = 'REGULAR'
                                                  and upper(s.period) >= upper(a.effective)))
                         order by a.account_id, r.code, p.sequence) accounts
                """)
                .param("run", run.value())
                .param("cycle", cycle.value())
                .param("readsUntil", readsUntil)
                .update();
    }

    void number(RunId run, int accounts, long firstBill, long firstTransaction) {
        jdbc.sql("""
                update billing.run
                   set accounts = :accounts, first_bill = :firstBill, first_transaction = :firstTransaction
                 where id = :run
                """)
                .param("accounts", accounts)
                .param("firstBill", firstBill)
                .param("firstTransaction", firstTransaction)
                .param("run", run.value())
                .update();
    }

    /** Consecutive bill numbers; whoever asks next waits until this transaction ends, so none is ever lost. */
    long reserveBills(int count) {
        return jdbc.sql("update billing.numbering set next_bill = next_bill + :count returning next_bill - :count")
                .param("count", count)
                .query(Long.class)
                .single();
    }

    List<AccountId> accounts(RunId run, long first, long last) {
        return jdbc.sql("""
                select account_id
                  from billing.run_account
                 where run_id = :run
                   and position between :first and :last
                 order by position
                """)
                .param("run", run.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }

    void move(RunId run, RunState state) {
        jdbc.sql("update billing.run set state = :state where id = :run")
                .param("state", state.name())
                .param("run", run.value())
                .update();
    }

    void signOff(RunId run, Person by) {
        jdbc.sql("""
                update billing.run
                   set state = 'SIGNED_OFF', signed_off_by = :by, signed_off_at = clock_timestamp()
                 where id = :run
                """).param("by", by.id().value()).param("run", run.value()).update();
    }
}
