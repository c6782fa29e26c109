package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.CustomerId;
import org.headgate.kernel.Money;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed from before: at the premises by others, and anywhere by the person who comes. */
@Repository
class PriorDebts {
    private final JdbcClient jdbc;

    PriorDebts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account that owes.
     *
     * @param theirs whether the newcomer answered for it, or is known to have lived there
     */
    record Debt(long account, String digits, String name, Money balance, boolean theirs) {
        String accountNumber() {
            return digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
        }
    }

    /**
     * @param comer the customer who comes, when it is one we know
     * @param on the day: who only begins there then or later owes nothing from before
     */
    List<Debt> around(PremisesId premises, @Nullable CustomerId comer, LocalDate on) {
        return jdbc.sql("""
                select a.id as account, a.number as digits,
                       case when customers.is_protected(a.id) then a.number else a.mail_name end as name, b.balance,
                       exists (select
                                 from customers.account_person r
                                where r.account_id = a.id
                                  and r.person_id = :comer
                                  and r.role in ('CUSTOMER', 'TENANT')) as theirs
                  from ledger.balance b
                  join customers.account a on a.id = b.account_id
                 where b.balance > 0
                   and (a.id in (select g.account_id
                                   from customers.service_agreement g
                                   join premises.service_point p on p.id = g.service_point_id
                                  where p.premises_id = :premises
                                    and lower(g.effective) < :on)
                        or a.id in (select r.account_id
                                      from customers.account_person r
                                     where r.person_id = :comer
                                       and r.role in ('CUSTOMER', 'TENANT')))
                 order by theirs desc, b.balance desc
                """)
                .param("premises", premises.value())
                .param("on", on)
                .param("comer", comer == null ? -1L : comer.value())
                .query(Debt.class)
                .list();
    }
}
