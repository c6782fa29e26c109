package org.headgate.contacts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many hours a level has for a kind of case, and which team works there. */
@Repository
class CaseClocks {
    private final JdbcClient jdbc;

    CaseClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseClock of(CaseKind kind, CaseLevel level) {
        return jdbc.sql("""
                select kind, level, hours, role
                  from contacts.case_clock
                 where kind = :kind
                   and level = :level
                """)
                .param("kind", kind.name())
                .param("level", level.name())
                .query(CaseClock.class)
                .single();
    }

    List<CaseClock> all() {
        return jdbc.sql("select kind, level, hours, role from contacts.case_clock")
                .query(CaseClock.class)
                .list();
    }

    void set(SetCaseClock wanted) {
        jdbc.sql("""
                update contacts.case_clock
                   set hours = :hours, role = :role
                 where kind = :kind
                   and level = :level
                """)
                .param("hours", wanted.hours())
                .param("role", wanted.role().name())
                .param("kind", wanted.kind().name())
                .param("level", wanted.level().name())
                .update();
    }
}
