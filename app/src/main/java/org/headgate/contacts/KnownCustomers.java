package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the customer records know of a caller: the names on the account, where the service is, the telephone's last digits. */
@Component
class KnownCustomers implements CallerFacts {
    private static final int ENDING = 4;

    private final Customers customers;
    private final JdbcClient jdbc;

    KnownCustomers(Customers customers, JdbcClient jdbc) {
        this.customers = customers;
        this.jdbc = jdbc;
    }

    @Override
    public List<CallerFact> of(AccountId account) {
        var facts = new ArrayList<CallerFact>();
        var people = customers.rolesOn(account).stream()
                .map(AccountRole::customer)
                .distinct()
                .toList();
        for (var person : people) {
            customers.customer(person).ifPresent(it -> facts.add(new CallerFact(CallerFactor.NAME, it.fullName())));
            for (var point : customers.contactPoints(person)) {
                var digits = point.value().replaceAll("[^0-9]", "");
                if (point.kind() == ContactPoint.Kind.PHONE && digits.length() >= ENDING)
                    facts.add(new CallerFact(CallerFactor.PHONE_ENDING, digits.substring(digits.length() - ENDING)));
            }
        }
        addresses(account).forEach(address -> facts.add(new CallerFact(CallerFactor.ADDRESS, address)));
        return facts;
    }

    private List<String> addresses(AccountId account) {
        return jdbc.sql("""
                select distinct p.address
                  from customers.service_agreement g
                  join premises.service_point s on s.id = g.service_point_id
                  join premises.premises p on p.id = s.premises_id
                 where g.account_id = :account
                   and upper_inf(g.effective)
                 order by p.address
                """).param("account", account.value()).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
