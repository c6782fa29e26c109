package org.headgate.office;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A trail that the program could rewrite proves nothing against somebody who took the program over. */
@Component
class AuditRoleProof implements Proof {
    private final JdbcClient jdbc;

    AuditRoleProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "the program's database role can add to the audit trail and not change it";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select format('role %s may change %s.%s; see docs/operating/database.md', current_user, n.nspname, c.relname)
                  from pg_trigger t
                  join pg_proc p on p.oid = t.tgfoid
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where p.oid = 'office.refuse_change()'::regprocedure
                   and has_table_privilege(c.oid, 'update, delete, truncate')
                 group by n.nspname, c.relname
                 order by n.nspname, c.relname
                """).query(String.class).list();
    }
}
