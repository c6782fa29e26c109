package org.headgate.customers;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Without a rate class nobody can say what a day costs; the bill would wait when it is due. */
@Component
class TermsProof implements Proof {
    private final JdbcClient jdbc;

    TermsProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "every service agreement has a rate class on each of its days";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select a.id, c.number, a.effective
                  from customers.service_agreement a
                  join customers.account c on c.id = a.account_id
                 where not coalesce(
                           (select range_agg(k.effective) @> a.effective
                              from customers.agreement_class k
                             where k.agreement_id = a.id), false)
                 order by a.id
                 limit 1000
                """)
                .query((row, _) -> "agreement %d of account %s, %s, has days without a rate class"
                        .formatted(
                                row.getLong("id"),
                                new AccountNumber(row.getString("number")),
                                row.getString("effective")))
                .list();
    }
}
