package org.headgate.documents;

import java.util.List;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at which sensitive document. */
@Repository
class Looks {
    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Turning the pages of a document is one look. */
    void add(DocumentId document, PersonId person, Look.What what) {
        jdbc.sql("""
                insert into documents.look (document_id, person_id, what)
                select :document, :person, :what
                 where not exists (select from documents.look
                                    where document_id = :document
                                      and person_id = :person
                                      and what = :what
                                      and at > now() - interval '10 minutes')
                """)
                .param("document", document.value())
                .param("person", person.value())
                .param("what", what.name())
                .update();
    }

    List<Look> at(DocumentId document, int atMost) {
        return jdbc.sql("""
                select p.full_name as person, l.at, l.what
                  from documents.look l
                  join office.person p on p.id = l.person_id
                 where l.document_id = :document
                 order by l.id desc
                 limit :atMost
                """)
                .param("document", document.value())
                .param("atMost", atMost)
                .query(Look.class)
                .list();
    }
}
