package org.headgate.documents;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database recomputes the fingerprint of everything that is kept. */
@Component
class DocumentsProof implements Proof {
    private final JdbcClient jdbc;

    DocumentsProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "every document's content is there, unchanged since it was filed";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select format('Document %s, "%s": its content %s', d.id, d.title,
                              case when c.sha256 is null then 'is gone' else 'is not what was filed' end)
                  from documents.document d
                  left join documents.content c on c.sha256 = d.sha256
                 where c.sha256 is null
                    or encode(sha256(c.bytes), 'hex') <> c.sha256
                 order by d.id
                 limit 100
                """).query(String.class).list();
    }
}
