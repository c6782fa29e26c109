package org.headgate.customers;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.headgate.district.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages of a person show where their accounts are: with a protected one among them, they open as that account does. */
@Component
class PersonsOfAccounts implements ShowsAccounts {
    private static final Pattern PERSON = Pattern.compile("/customers/(\\d{1,18})(?:/.*)?");

    private final JdbcClient jdbc;
    private final District district;

    PersonsOfAccounts(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    @Override
    public OptionalLong accountAt(String path) {
        var found = PERSON.matcher(path);
        if (!found.matches()) return OptionalLong.empty();
        var account = jdbc.sql("""
                select p.account_id
                  from customers.account_person r
                  join customers.protection p on p.account_id = r.account_id
                 where r.person_id = :person
                   and p.effective @> :today
                 order by p.account_id
                 limit 1
                """)
                .param("person", Long.parseLong(found.group(1)))
                .param("today", district.businessDate())
                .query(Long.class)
                .optional();
        return account.isPresent() ? OptionalLong.of(account.get()) : OptionalLong.empty();
    }
}
