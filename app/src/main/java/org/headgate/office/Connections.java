package org.headgate.office;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the office's own people and of their families. */
@Repository
class Connections {
    private final JdbcClient jdbc;

    Connections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(PersonId person, long account) {
        return jdbc.sql("""
                select exists (select
                                 from office.connection
                                where person_id = :person
                                  and account_id = :account)
                """)
                .param("person", person.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void declare(PersonId person, long account, boolean own, LocalDate since) {
        jdbc.sql("""
                insert into office.connection (person_id, account_id, relation, since)
                values (:person, :account, :relation, :since)
                    on conflict (person_id, account_id) do update set relation = excluded.relation
                """)
                .param("person", person.value())
                .param("account", account)
                .param("relation", own ? "OWN" : "FAMILY")
                .param("since", since)
                .update();
    }
}
