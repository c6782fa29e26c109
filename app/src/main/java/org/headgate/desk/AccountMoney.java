package org.headgate.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account owes and paid, from the ledger, and its bills. */
@Repository
class AccountMoney {
    private final JdbcClient jdbc;

    AccountMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Money balance(long account) {
        return jdbc.sql("select balance from ledger.balance where account_id = :account")
                .param("account", account)
                .query((row, _) -> new Money(row.getBigDecimal(1)))
                .optional()
                .orElse(Money.ZERO);
    }

    List<AccountCard.OpenItem> openItems(long account) {
        return jdbc.sql("""
                select i.transaction_id as transaction, t.kind, t.document, t.memo, i.service, t.posted_on, i.due_on,
                       i.amount, i.open
                  from ledger.open_item i
                  join ledger.transaction t on t.id = i.transaction_id
                 where i.account_id = :account
                   and i.open <> 0
                 order by i.due_on, i.transaction_id, i.service
                """)
                .param("account", account)
                .query(AccountCard.OpenItem.class)
                .list();
    }

    /** The last payment that was not taken back. */
    Optional<AccountCard.Payment> lastPayment(long account) {
        return jdbc.sql("""
                select t.posted_on as on, i.amount, t.memo
                  from (select t.id, t.posted_on, t.memo
                          from ledger.transaction t
                         where t.account_id = :account
                           and t.kind = 'PAYMENT'
                           and not exists (select from ledger.transaction r where r.reverses = t.id)
                         order by t.posted_on desc, t.id desc
                         limit 1) t
                 cross join lateral (
                       select -sum(o.amount) as amount from ledger.open_item o where o.transaction_id = t.id) i
                """)
                .param("account", account)
                .query(AccountCard.Payment.class)
                .optional();
    }

    /** Thirteen months up to this one: what was paid, less what was taken back, and what was billed. */
    List<AccountCard.PaymentsOfMonth> ofThirteenMonths(long account, LocalDate today) {
        return jdbc.sql("""
                with moved as materialized (
                    select date_trunc('month', t.posted_on)::date as month, t.kind, sum(i.amount) as amount
                      from ledger.transaction t
                      join ledger.open_item i on i.transaction_id = t.id
                     where t.account_id = :account
                       and t.posted_on >= date_trunc('month', :today::date) - interval '12 months'
                       and t.kind in ('PAYMENT', 'PAYMENT_REVERSED', 'BILL', 'BILL_CANCELLED')
                     group by 1, 2)
                select m::date as first_day, coalesce(-sum(v.amount) filter (where v.kind like 'PAYMENT%'), 0) as paid,
                       coalesce(sum(v.amount) filter (where v.kind like 'BILL%'), 0) as billed
                  from generate_series(date_trunc('month', :today::date) - interval '12 months',
                                       date_trunc('month', :today::date), interval '1 month') as m
                  left join moved v on v.month = m
                 group by m
                 order by m
                """)
                .param("account", account)
                .param("today", today)
                .query(AccountCard.PaymentsOfMonth.class)
                .list();
    }

    /** Bills that were made for the account, the newest first; drafts of a run in review are not the customer's yet. */
    List<AccountCard.Bill> bills(long account) {
        return jdbc.sql("""
                select b.id, b.status, b.bill_date, b.due_date, b.total, s.first_day, s.last_day, s.use, s.unit
                  from (select *
                          from billing.bill
                         where account_id = :account
                           and status in ('POSTED', 'CANCELLED', 'HELD')
                         order by bill_date desc, id desc
                         limit 15) b
                  left join lateral (
                       select min(lower(g.period)) as first_day, max(upper(g.period)) - 1 as last_day,
                              sum(g.usage) as use, min(g.unit) as unit
                         from billing.bill_segment g
                        where g.bill_id = b.id) s on true
                 order by b.bill_date desc, b.id desc
                """)
                .param("account", account)
                .query(AccountCard.Bill.class)
                .list();
    }
}
