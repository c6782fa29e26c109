package org.headgate.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headgate.customers.AccountId;
import org.headgate.customers.CustomerId;
import org.headgate.kernel.Money;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How accounts paid, from the ledger's own entries, and what bills come to. */
@Repository
class CreditHistories {
    private static final int BILLS_OF_AN_ADDRESS_NEEDED = 3;

    private final JdbcClient jdbc;

    CreditHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts that this person is billed for. */
    List<AccountId> accountsOf(CustomerId customer) {
        return jdbc.sql(
                        "select account_id from customers.account_person where person_id = :customer and role = 'CUSTOMER'")
                .param("customer", customer.value())
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }

    /** This account and the others of its customers. */
    List<AccountId> accountsWithTheCustomersOf(AccountId account) {
        return jdbc.sql("""
                select :account::bigint
                 union
                select o.account_id
                  from customers.account_person p
                  join customers.account_person o on o.person_id = p.person_id and o.role = 'CUSTOMER'
                 where p.account_id = :account
                   and p.role = 'CUSTOMER'
                """)
                .param("account", account.value())
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }

    /** How several accounts of one customer paid, taken together. */
    CreditFacts together(Collection<AccountId> accounts, LocalDate on) {
        return each(accounts, on).values().stream().reduce(CreditFacts.ofNobodyKnown(on), CreditFacts::with);
    }

    /**
     * How each account paid. A bill was late when, on its due date, something of it was not settled by what was posted until
     * then; a payment that came back later settles nothing.
     */
    Map<AccountId, CreditFacts> each(Collection<AccountId> accounts, LocalDate on) {
        record Row(
                AccountId account,
                LocalDate since,
                int bills,
                int late,
                int lateBefore,
                int returned,
                int returnedBefore,
                int shut,
                int shutBefore,
                @Nullable LocalDate lastTrouble) {}
        return jdbc
                .sql("""
                with billed as (
                    select t.account_id, t.id, min(i.due_on) as due_on, sum(i.amount) as amount
                      from ledger.transaction t
                      join ledger.open_item i on i.transaction_id = t.id
                     where t.account_id = any(:accounts)
                       and t.kind = 'BILL'
                       and t.posted_on > :on::date - interval '27 months'
                       and t.posted_on <= :on
                       and not exists (select from ledger.transaction r where r.reverses = t.id)
                     group by t.account_id, t.id),
                trouble as (
                    select b.account_id, 'LATE' as kind, b.due_on as on_day
                      from billed b
                     where b.due_on < :on
                       and b.amount > coalesce((
                           select sum(a.amount)
                             from ledger.application a
                             join ledger.transaction w on w.id = a.transaction_id
                            where a.item_id = b.id
                              and w.posted_on <= b.due_on), 0)
                     union all
                    select t.account_id, 'RETURNED', t.posted_on
                      from ledger.transaction t
                     where t.account_id = any(:accounts)
                       and t.kind = 'PAYMENT_REVERSED'
                       and t.posted_on <= :on
                     union all
                    select s.account_id, 'SHUT_OFF', s.shut_off_on
                      from credit.shut_off s
                     where s.account_id = any(:accounts)
                       and s.shut_off_on <= :on),
                counted as (
                    select account_id, kind, on_day, on_day >= :on::date - interval '12 months' as recent
                      from trouble
                     where on_day >= :on::date - interval '24 months')
                select a.id as account, a.opened_on as since,
                       (select count(*) from billed b where b.account_id = a.id)::int as bills,
                       count(*) filter (where c.kind = 'LATE' and c.recent)::int as late,
                       count(*) filter (where c.kind = 'LATE' and not c.recent)::int as late_before,
                       count(*) filter (where c.kind = 'RETURNED' and c.recent)::int as returned,
                       count(*) filter (where c.kind = 'RETURNED' and not c.recent)::int as returned_before,
                       count(*) filter (where c.kind = 'SHUT_OFF' and c.recent)::int as shut,
                       count(*) filter (where c.kind = 'SHUT_OFF' and not c.recent)::int as shut_before,
                       max(c.on_day) as last_trouble
                  from customers.account a
                  left join counted c on c.account_id = a.id
                 where a.id = any(:accounts)
                 group by a.id
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("on", on)
                .query(Row.class)
                .stream()
                .collect(Collectors.toMap(
                        Row::account,
                        row -> new CreditFacts(
                                on,
                                row.since(),
                                row.bills(),
                                new CreditFacts.Count(row.late(), row.lateBefore()),
                                new CreditFacts.Count(row.returned(), row.returnedBefore()),
                                new CreditFacts.Count(row.shut(), row.shutBefore()),
                                row.lastTrouble())));
    }

    /**
     * The average bill of an address in twelve months, else of the newest bills of a rate class. What accounts with other
     * addresses besides are billed says nothing about this one.
     */
    Optional<AverageBill> average(@Nullable PremisesId premises, String rateClass, LocalDate on) {
        if (premises != null) {
            var there = average(
                    AverageBill.Of.ADDRESS,
                    jdbc.sql("""
                    select avg(b.amount) as average, count(*)::int as bills
                      from (select sum(i.amount) as amount
                              from premises.service_point p
                              join customers.service_agreement a on a.service_point_id = p.id
                              join ledger.transaction t on t.account_id = a.account_id
                              join ledger.open_item i on i.transaction_id = t.id
                             where p.premises_id = :premises
                               and t.kind = 'BILL'
                               and t.posted_on between :on::date - interval '12 months' and :on
                               and a.effective && daterange((t.posted_on - interval '2 months')::date, t.posted_on, '[]')
                               and not exists (select from ledger.transaction r where r.reverses = t.id)
                               and not exists (
                                   select from customers.service_agreement o
                                     join premises.service_point q on q.id = o.service_point_id
                                    where o.account_id = a.account_id
                                      and q.premises_id <> p.premises_id)
                             group by t.id) b
                    """).param("premises", premises.value()).param("on", on));
            if (there.isPresent() && there.get().bills() >= BILLS_OF_AN_ADDRESS_NEEDED) return there;
        }
        return average(AverageBill.Of.RATE_CLASS, jdbc.sql("""
                select avg(b.amount) as average, count(*)::int as bills
                  from (select sum(i.amount) as amount
                          from (select id, account_id, posted_on
                                  from ledger.transaction
                                 where kind = 'BILL'
                                 order by id desc
                                 limit 3000) t
                          join ledger.open_item i on i.transaction_id = t.id
                         where exists (
                               select from customers.service_agreement a
                                 join customers.agreement_class c on c.agreement_id = a.id
                                where a.account_id = t.account_id
                                  and c.rate_class = :rateClass
                                  and c.effective @> t.posted_on)
                         group by t.id) b
                """).param("rateClass", rateClass));
    }

    private static Optional<AverageBill> average(AverageBill.Of of, JdbcClient.StatementSpec sql) {
        record Row(@Nullable BigDecimal average, int bills) {}
        var row = sql.query(Row.class).single();
        return row.average() == null
                ? Optional.empty()
                : Optional.of(new AverageBill(new Money(row.average()), row.bills(), of));
    }

    void recordShutOff(AccountId account, LocalDate on, String source, @Nullable Person by) {
        jdbc.sql("""
                insert into credit.shut_off (account_id, shut_off_on, source, recorded_by)
                values (:account, :on, :source, :by)
                    on conflict do nothing
                """)
                .param("account", account.value())
                .param("on", on)
                .param("source", source)
                .param("by", by == null ? null : (Long) by.id().value())
                .update();
    }
}
