package org.headgate.billing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.headgate.metering.PointAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that service points are charged to; whose a protected one is, no handheld says. */
@Component
class AgreementAccounts implements PointAccounts {
    private final JdbcClient jdbc;

    AgreementAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, PointAccount> on(Collection<Long> servicePoints, LocalDate day) {
        var accounts = new HashMap<Long, PointAccount>();
        jdbc.sql("""
                select a.service_point_id, c.number,
                       case when customers.is_protected(c.id) then '' else c.mail_name end
                  from customers.service_agreement a
                  join customers.account c on c.id = a.account_id
                 where a.service_point_id = any(:points)
                   and a.effective @> :day::date
                """)
                .param("points", servicePoints.toArray(Long[]::new))
                .param("day", day)
                .query(row -> {
                    accounts.put(row.getLong(1), new PointAccount(row.getString(2), row.getString(3)));
                });
        return accounts;
    }
}
