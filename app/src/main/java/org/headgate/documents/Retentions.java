package org.headgate.documents;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The retention schedule: kinds of documents and how long each is kept. */
@Repository
class Retentions {
    /** Government Code 34090(d): nothing younger than two years is destroyed. */
    private static final int FEWEST = 2;

    private static final int MOST = 100;
    private static final String RETENTION = """
            select k.code, k.years, k.counted_from, k.citation, k.sensitive, k.version,
                   (select count(*) from documents.document d where d.kind = k.code)::int as documents
              from documents.kind k
            """;

    private final JdbcClient jdbc;

    Retentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Retention> all() {
        return jdbc.sql(RETENTION + " order by k.code").query(Retention.class).list();
    }

    Retention of(DocumentKind kind) {
        return jdbc.sql(RETENTION + " where k.code = :kind")
                .param("kind", kind.name())
                .query(Retention.class)
                .single();
    }

    DocumentKind set(SetRetention wanted) {
        var years = wanted.years();
        if (years != null && (years < FEWEST || years > MOST))
            throw new Rejection("Documents are kept from %s to %s years, or for good.", FEWEST, MOST);
        if (wanted.citation().isBlank())
            throw new Rejection("Say on what the schedule rests: a section or a resolution.");
        var changed = jdbc.sql("""
                update documents.kind
                   set years = :years, counted_from = :from, citation = :citation, sensitive = :sensitive, version = version + 1
                 where code = :kind
                   and version = :version
                """)
                .param("years", years)
                .param("from", wanted.countedFrom().name())
                .param("citation", wanted.citation().strip())
                .param("sensitive", wanted.sensitive())
                .param("kind", wanted.kind().name())
                .param("version", wanted.version())
                .update();
        if (changed == 0) throw new ChangedMeanwhile("The retention of this kind");
        return wanted.kind();
    }
}
