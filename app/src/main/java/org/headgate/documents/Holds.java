package org.headgate.documents;

import java.util.List;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal holds on documents. */
@Repository
class Holds {
    private final JdbcClient jdbc;
    private final District district;

    Holds(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    HoldId place(HoldDocument hold, Person by) {
        if (hold.matter().isBlank() || hold.reason().isBlank())
            throw new Rejection("A hold names its matter and its reason.");
        try {
            return jdbc.sql("""
                    insert into documents.hold (document_id, matter, reason, placed_on, placed_by)
                    values (:document, :matter, :reason, :on, :by)
                    returning id as value
                    """)
                    .param("document", hold.document().value())
                    .param("matter", hold.matter().strip())
                    .param("reason", hold.reason().strip())
                    .param("on", district.businessDate())
                    .param("by", by.id().value())
                    .query(HoldId.class)
                    .single();
        } catch (DuplicateKeyException _) {
            throw new Rejection(
                    "It is under hold for \"%s\" already.", hold.matter().strip());
        }
    }

    HoldId release(ReleaseHold release, Person by) {
        if (release.reason().isBlank()) throw new Rejection("Say why the hold ends.");
        var released = jdbc.sql("""
                update documents.hold
                   set released_on = :on, released_by = :by, released_for = :reason
                 where id = :hold
                   and released_on is null
                """)
                .param("on", district.businessDate())
                .param("by", by.id().value())
                .param("reason", release.reason().strip())
                .param("hold", release.hold().value())
                .update();
        if (released == 0) throw new Rejection("This hold was released before.");
        return release.hold();
    }

    /** Those in force first. */
    List<LegalHold> on(DocumentId document) {
        return jdbc.sql("""
                select h.id, h.matter, h.reason, h.placed_on, p.full_name as placed_by, h.released_on, q.full_name as released_by,
                       h.released_for
                  from documents.hold h
                  join office.person p on p.id = h.placed_by
                  left join office.person q on q.id = h.released_by
                 where h.document_id = :document
                 order by h.released_on is not null, h.id desc
                """)
                .param("document", document.value())
                .query(LegalHold.class)
                .list();
    }
}
