package org.headgate.customers;

import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments are posted by account numbers that people type, so each must check; a bill is addressed to somebody. */
@Component
class AccountsProof implements Proof {
    private final JdbcClient jdbc;

    AccountsProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "every account number checks, and every account has a customer";
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        jdbc.sql("""
                select a.number, exists (select from customers.account_person p
                                          where p.account_id = a.id and p.role = 'CUSTOMER') as has_customer
                  from customers.account a
                 order by a.id
                """).query(row -> {
            var number = row.getString("number");
            if (!checks(number)) problems.add("account number %s does not check".formatted(number));
            if (!row.getBoolean("has_customer")) problems.add("account %s has no customer".formatted(number));
        });
        return problems;
    }

    private static boolean checks(String number) {
        try {
            return new AccountNumber(number).digits().equals(number);
        } catch (Rejection _) {
            return false;
        }
    }
}
