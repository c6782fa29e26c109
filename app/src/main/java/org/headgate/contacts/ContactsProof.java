package org.headgate.contacts;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every open case has a clock that runs, and waits in somebody's queue; so does every follow-up. */
@Component
class ContactsProof implements Proof {
    private final JdbcClient jdbc;

    ContactsProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "Every open case and follow-up waits in somebody's queue, and every closed one in nobody's";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                with wanted as (
                    select 'CASE' as kind, id::text as reference from contacts.customer_case where resolution is null
                    union all
                    select 'FOLLOW_UP', id::text from contacts.follow_up where done_on is null
                    union all
                    select 'MESSAGE', id::text from contacts.message where acknowledged_at is null),
                waiting as (
                    select kind, reference
                      from office.work_item
                     where done_at is null
                       and kind in ('CASE', 'FOLLOW_UP', 'MESSAGE'))
                select format('%s %s is open and in nobody''s queue', kind, reference) from wanted
                 where not exists (select from waiting w where (w.kind, w.reference) = (wanted.kind, wanted.reference))
                union all
                select format('%s %s is in a queue and is not open', kind, reference) from waiting
                 where not exists (select from wanted w where (w.kind, w.reference) = (waiting.kind, waiting.reference))
                """).query(String.class).list();
    }
}
