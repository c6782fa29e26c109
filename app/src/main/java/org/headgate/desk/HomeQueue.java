package org.headgate.desk;

import java.time.LocalDate;
import java.util.List;
import org.headgate.billing.BillId;
import org.headgate.billing.RunCard;
import org.headgate.billing.RunCards;
import org.headgate.billing.RunState;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for people: runs to review and post, held bills, reads, and customers to call. */
@Service
public class HomeQueue {
    private static final int RUNS = 8;
    private static final int ROWS = 12;

    private final JdbcClient jdbc;
    private final RunCards runs;
    private final District district;

    HomeQueue(JdbcClient jdbc, RunCards runs, District district) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.district = district;
    }

    /** Runs that are neither issued nor cancelled, the newest first. */
    @Transactional(readOnly = true)
    public List<RunCard> runsUnderWay() {
        return runs.latest(RUNS).stream()
                .filter(card ->
                        card.run().state() != RunState.ISSUED && card.run().state() != RunState.CANCELLED)
                .toList();
    }

    /** A bill that a reviewer stopped. */
    public record Held(
            long id,
            long accountId,
            String account,
            String name,
            LocalDate billDate,
            Money total,
            String reason,
            String concern)
            implements Discreet<Held> {
        @Override
        public AccountId accountShown() {
            return new AccountId(accountId);
        }

        @Override
        public Held masked(String instead) {
            return new Held(id, accountId, account, instead, billDate, total, reason, concern);
        }

        public BillId bill() {
            return new BillId(id);
        }

        public String number() {
            return AccountLabel.of(account);
        }
    }

    @Transactional(readOnly = true)
    public int heldBillsInAll() {
        return jdbc.sql("select count(*) from billing.held_bill")
                .query(Integer.class)
                .single();
    }

    /** The held bills with the most money, that first. */
    @Transactional(readOnly = true)
    public List<Held> heldBills() {
        return jdbc.sql("""
                select b.id, a.id as account_id, a.number as account, a.mail_name as name, b.bill_date, b.total, b.reason,
                       coalesce((select c.kind
                                   from billing.concern c
                                  where c.bill_id = b.id
                                  order by c.at_risk desc, c.id
                                  limit 1), '') as concern
                  from billing.held_bill h
                  join billing.bill b on b.id = h.bill_id
                  join customers.account a on a.id = b.account_id
                 order by abs(b.total) desc, b.id
                 limit :rows
                """).param("rows", ROWS).query(Held.class).list();
    }

    /** Reads that wait for a person's decision. */
    @Transactional(readOnly = true)
    public int readsWaiting() {
        return jdbc.sql("select count(*) from metering.read_exception where resolution is null")
                .query(Integer.class)
                .single();
    }

    /** An account whose money is past due. */
    public record PastDue(long accountId, String account, String name, String language, LocalDate since, Money amount)
            implements Discreet<PastDue> {
        @Override
        public AccountId accountShown() {
            return new AccountId(accountId);
        }

        @Override
        public PastDue masked(String instead) {
            return new PastDue(accountId, account, instead, language, since, amount);
        }

        public String number() {
            return AccountLabel.of(account);
        }
    }

    /** Customers to call: the most money past due first. */
    @Transactional(readOnly = true)
    public List<PastDue> pastDue() {
        return jdbc.sql("""
                select a.id as account_id, a.number as account, a.mail_name as name, a.language, d.since, d.amount
                  from (select i.account_id, min(i.due_on) as since, sum(i.open) as amount
                          from ledger.open_item i
                         where i.open > 0
                           and i.due_on < :today
                         group by i.account_id
                         order by amount desc, i.account_id
                         limit :rows) d
                  join customers.account a on a.id = d.account_id
                 order by d.amount desc, a.number
                """)
                .param("today", district.businessDate())
                .param("rows", ROWS)
                .query(PastDue.class)
                .list();
    }
}
