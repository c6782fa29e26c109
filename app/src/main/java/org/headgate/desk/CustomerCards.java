package org.headgate.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountShown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about a customer with all their accounts, gathered for one page. */
@Service
class CustomerCards {
    private static final int ROWS = 200;
    private static final int ASKED_FOR_ALERTS = 25;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final District district;
    private final List<AccountAlerts> alerts;

    CustomerCards(JdbcClient jdbc, Customers customers, District district, ObjectProvider<AccountAlerts> alerts) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.district = district;
        this.alerts = alerts.orderedStream().toList();
    }

    @Transactional(readOnly = true)
    public Optional<CustomerCard> of(CustomerId customer) {
        return customers.person(customer).map(person -> {
            var today = district.businessDate();
            var sum = sum(customer, today);
            var accounts = accounts(customer, today);
            return new CustomerCard(
                    person,
                    accounts,
                    sum.count(),
                    sum.balance(),
                    sum.pastDue(),
                    sum.since(),
                    alerts(accounts),
                    customers.alike(person));
        });
    }

    record Sum(
            int count,
            Money balance,
            Money pastDue,
            @Nullable LocalDate since) {}

    /** Each account once, whatever the customer is to it; those of which they are not the customer owe for somebody else. */
    private Sum sum(CustomerId customer, LocalDate today) {
        return jdbc.sql("""
                select count(*) as count, coalesce(sum(b.balance) filter (where a.theirs), 0) as balance,
                       coalesce(sum(l.amount) filter (where a.theirs), 0) as past_due,
                       min(l.since) filter (where a.theirs) as since
                  from (select account_id, bool_or(role = 'CUSTOMER') as theirs
                          from customers.account_person
                         where person_id = :customer
                         group by account_id) a
                  left join ledger.balance b on b.account_id = a.account_id
                  left join lateral (
                       select sum(i.open) as amount, min(i.due_on) as since
                         from ledger.open_item i
                        where i.account_id = a.account_id
                          and i.open > 0
                          and i.due_on < :today) l on true
                """)
                .param("customer", customer.value())
                .param("today", today)
                .query(Sum.class)
                .single();
    }

    private List<CustomerCard.Held> accounts(CustomerId customer, LocalDate today) {
        return jdbc.sql("""
                select o.id, o.number as digits, o.mail_name, a.roles, s.address, o.closed_on is not null as closed,
                       coalesce(b.balance, 0) as balance, coalesce(l.amount, 0) as past_due, l.since
                  from (select account_id, string_agg(role, ',' order by role <> 'CUSTOMER', role) as roles
                          from customers.account_person
                         where person_id = :customer
                         group by account_id) a
                  join customers.account o on o.id = a.account_id
                  left join ledger.balance b on b.account_id = a.account_id
                  left join lateral (
                       select sum(i.open) as amount, min(i.due_on) as since
                         from ledger.open_item i
                        where i.account_id = a.account_id
                          and i.open > 0
                          and i.due_on < :today) l on true
                  left join lateral (
                       select p.address
                         from customers.service_agreement g
                         join premises.service_point t on t.id = g.service_point_id
                         join premises.premises p on p.id = t.premises_id
                        where g.account_id = a.account_id
                        order by lower(g.effective) desc
                        limit 1) s on true
                 order by closed, past_due desc, balance desc, s.address, o.number
                 limit :rows
                """)
                .param("customer", customer.value())
                .param("today", today)
                .param("rows", ROWS)
                .query(CustomerCard.Held.class)
                .list();
    }

    /** Of the first accounts only: a page has room for so many, and each is a question to every module. */
    private Map<String, List<AccountAlert>> alerts(List<CustomerCard.Held> accounts) {
        var all = new LinkedHashMap<String, List<AccountAlert>>();
        for (var account : accounts.subList(0, Math.min(ASKED_FOR_ALERTS, accounts.size()))) {
            var shown = new AccountShown(account.id(), account.digits());
            var about = alerts.stream()
                    .flatMap(module -> module.about(shown).stream())
                    .toList();
            if (!about.isEmpty()) all.put(account.digits(), about);
        }
        return all;
    }
}
