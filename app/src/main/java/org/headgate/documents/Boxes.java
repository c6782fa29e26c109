package org.headgate.documents;

import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Boxes with paper, and where they stand. */
@Repository
class Boxes {
    private static final int LONGEST = 120;

    private final JdbcClient jdbc;

    Boxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> labelled(String label) {
        return jdbc.sql("select id from documents.box where lower(label) = lower(:label)")
                .param("label", label.strip())
                .query(Long.class)
                .optional();
    }

    String move(String label, String location) {
        var box = label.strip();
        var where = location.strip();
        if (box.isEmpty() || where.isEmpty()) throw new Rejection("A box has a label and a place where it stands.");
        if (box.length() > LONGEST || where.length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        return jdbc.sql("""
                insert into documents.box (label, location)
                values (coalesce((select label from documents.box where lower(label) = lower(:label)), :label), :location)
                    on conflict (label) do update set location = excluded.location, version = box.version + 1
                returning label
                """)
                .param("label", box)
                .param("location", where)
                .query(String.class)
                .single();
    }

    List<BoxCard> all() {
        return jdbc.sql("""
                select b.label, b.location, count(d.id)::int as documents, min(d.received_on) as oldest, max(d.received_on) as newest
                  from documents.box b
                  left join documents.document d on d.box_id = b.id
                 group by b.id
                 order by b.label
                """).query(BoxCard.class).list();
    }
}
