package org.headgate.documents;

import java.util.Optional;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was uploaded, each content once under its fingerprint, and the pictures of first pages. */
@Repository
class Contents {
    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was new. */
    boolean keep(String sha256, ContentType type, byte[] bytes, PersonId by) {
        return jdbc.sql("""
                insert into documents.content (sha256, type, size, bytes, stored_by)
                values (:sha256, :type, :size, :bytes, :by)
                    on conflict do nothing
                """)
                        .param("sha256", sha256)
                        .param("type", type.name())
                        .param("size", bytes.length)
                        .param("bytes", bytes)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    Optional<ContentType> type(String sha256) {
        return jdbc.sql("select type from documents.content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(ContentType.class)
                .optional();
    }

    byte[] bytes(String sha256) {
        return jdbc.sql("select bytes from documents.content where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    void keepPreview(String sha256, byte[] png) {
        jdbc.sql("""
                insert into documents.preview (sha256, png)
                values (:sha256, :png)
                    on conflict (sha256) do update set png = excluded.png
                """).param("sha256", sha256).param("png", png).update();
    }

    Optional<byte[]> preview(String sha256) {
        return jdbc.sql("select png from documents.preview where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Contents that were uploaded some days ago and are no document's, nor of one that waits for review. */
    int sweep(int days) {
        return jdbc.sql("""
                delete from documents.content c
                 where c.stored_at < now() - make_interval(days => :days)
                   and not exists (select from documents.document d where d.sha256 = c.sha256)
                   and not exists (select from office.review v
                                    where v.state in ('WAITING', 'RETURNED')
                                      and v.request ->> 'sha256' = c.sha256)
                """).param("days", days).update();
    }

    int largestMegabytes() {
        return jdbc.sql("select largest_megabytes from documents.uploads")
                .query(Integer.class)
                .single();
    }

    void limit(int megabytes) {
        jdbc.sql("update documents.uploads set largest_megabytes = :megabytes")
                .param("megabytes", megabytes)
                .update();
    }
}
