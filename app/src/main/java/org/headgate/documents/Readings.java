package org.headgate.documents;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the machine read in each content. */
@Repository
class Readings {
    private static final int TEXT_KEPT = 2_000_000;

    /** An index entry holds a megabyte, and the text is in it as English and as Spanish. */
    private static final int BYTES_INDEXED = 240_000;

    private static final String READING =
            "select id, sha256, state = 'READ' as read, barcodes, numbers from documents.reading";

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long expect(String sha256) {
        return jdbc.sql("""
                insert into documents.reading (sha256)
                values (:sha256)
                    on conflict (sha256) do update set state = 'WAITING'
                returning id
                """).param("sha256", sha256).query(Long.class).single();
    }

    Reading of(long id) {
        return jdbc.sql(READING + " where id = :id")
                .param("id", id)
                .query(Readings::reading)
                .single();
    }

    Optional<Reading> of(String sha256) {
        return jdbc.sql(READING + " where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Readings::reading)
                .optional();
    }

    /** Whoever files and whoever reads a content do so one after the other. */
    Optional<Reading> locked(String sha256) {
        return jdbc.sql(READING + " where sha256 = :sha256 for update")
                .param("sha256", sha256)
                .query(Readings::reading)
                .optional();
    }

    void keep(long id, ReadContent read, List<AccountNumber> numbers) {
        var text = clean(read.text());
        jdbc.sql("""
                update documents.reading
                   set state = 'READ', source = :source, remark = :remark, pages = :pages, text = :text,
                       words = to_tsvector('english', :indexed) || to_tsvector('spanish', :indexed),
                       barcodes = :barcodes, numbers = :numbers, read_at = clock_timestamp()
                 where id = :id
                """)
                .param("source", read.source().name())
                .param("remark", read.remark().name())
                .param("pages", read.pages())
                .param("text", text)
                .param("indexed", beginning(text))
                .param("barcodes", read.barcodes().toArray(String[]::new))
                .param("numbers", numbers.stream().map(AccountNumber::digits).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    String text(String sha256) {
        return jdbc.sql("select text from documents.reading where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** PostgreSQL keeps no NUL, and the other control characters mark excerpts. */
    private static String clean(String text) {
        var cleaned = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n")
                .strip();
        return cleaned.substring(0, Math.min(cleaned.length(), TEXT_KEPT));
    }

    private static String beginning(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= BYTES_INDEXED) return text;
        var cut = new String(bytes, 0, BYTES_INDEXED, StandardCharsets.UTF_8);
        return cut.substring(0, Math.max(0, cut.lastIndexOf(' ')));
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getLong("id"),
                row.getString("sha256"),
                row.getBoolean("read"),
                strings(row.getArray("barcodes")),
                strings(row.getArray("numbers")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
