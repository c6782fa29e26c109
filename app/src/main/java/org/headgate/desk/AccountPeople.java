package org.headgate.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who an account belongs to, how to reach them, and what the tariff knows of them. */
@Repository
class AccountPeople {
    private final JdbcClient jdbc;

    AccountPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> id(String digits) {
        return jdbc.sql("select id from customers.account where number = :digits")
                .param("digits", digits)
                .query(Long.class)
                .optional();
    }

    Optional<AccountCard.Head> head(String digits) {
        return jdbc.sql("""
                select a.id, a.number as digits, coalesce(c.full_name, a.mail_name) as name, a.language, a.opened_on,
                       a.closed_on, a.old_number, a.mail_name,
                       a.mail_street || ', ' || a.mail_city || ', ' || a.mail_state || ' ' || a.mail_zip as mail_address,
                       a.delivery
                  from customers.account a
                  left join lateral (
                       select p.full_name
                         from customers.account_person r
                         join customers.person p on p.id = r.person_id
                        where r.account_id = a.id and r.role = 'CUSTOMER'
                        order by p.id
                        limit 1) c on true
                 where a.number = :digits
                """)
                .param("digits", digits)
                .query(AccountCard.Head.class)
                .optional();
    }

    List<AccountCard.Someone> around(long account) {
        return jdbc.sql("""
                select p.full_name as name, r.role, p.kind, c.kind as contact_kind, c.value as contact
                  from customers.account_person r
                  join customers.person p on p.id = r.person_id
                  left join customers.contact_point c on c.person_id = p.id
                 where r.account_id = :account
                 order by r.role <> 'CUSTOMER', p.id, r.role, c.kind desc, c.id
                """)
                .param("account", account)
                .query(AccountCard.Someone.class)
                .list();
    }

    List<AccountCard.Fact> facts(long account) {
        return jdbc.sql("""
                select f.name, f.value, lower(f.effective) as since, upper(f.effective) as until
                  from customers.service_agreement a
                  join customers.agreement_fact f on f.agreement_id = a.id
                 where a.account_id = :account
                 order by upper(f.effective) desc nulls first, f.name, lower(f.effective) desc
                 limit 30
                """)
                .param("account", account)
                .query(AccountCard.Fact.class)
                .list();
    }
}
