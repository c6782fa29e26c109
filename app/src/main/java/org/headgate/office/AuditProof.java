package org.headgate.office;

import static org.headgate.office.AuditSeal.chained;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks the trail from its first sealed entry to its end, and checks every seal. */
@Component
class AuditProof implements Proof {
    private static final int AT_ONCE = 1_000;
    private static final int NAMED = 20;

    private final JdbcTemplate jdbc;
    private final AuditSeal seals;

    AuditProof(JdbcTemplate jdbc, AuditSeal seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Override
    public String claim() {
        return "Every entry of the audit trail is as it was written";
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> problems() {
        var walk = new Walk();
        var cursor = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        cursor.setFetchSize(AT_ONCE);
        cursor.query("""
                select id, person_id, at, business_date, action, account_id, request::text, request_key, outcome, answer::text,
                       origin, changes::text, review_id, approved_by, previous_seal, seal
                  from office.audit_entry
                 order by id
                """, walk::step);
        jdbc.query("select entries, last_seal, seal from office.audit_head", walk::end);
        return walk.problems;
    }

    private final class Walk {
        private final List<String> problems = new ArrayList<>();
        private String before = "";
        private long entries;

        void step(ResultSet row) throws SQLException {
            var id = row.getLong("id");
            @Nullable String seal = row.getString("seal");
            if (seal == null) {
                if (entries > 0) wrong("Audit entry %d has no seal.".formatted(id));
                return;
            }
            var previous = Objects.requireNonNullElse(row.getString("previous_seal"), "");
            if (!before.equals(previous))
                wrong("Before audit entry %d something is missing or was put in.".formatted(id));
            if (!seals.of(entry(row, previous)).equals(seal))
                wrong("Audit entry %d is not as it was written.".formatted(id));
            before = seal;
            entries++;
        }

        void end(ResultSet row) throws SQLException {
            var counted = row.getLong("entries");
            if (counted != entries)
                wrong("The audit trail has %d sealed entries and should have %d.".formatted(entries, counted));
            var last = row.getString("last_seal");
            @Nullable String seal = row.getString("seal");
            if (seal == null ? entries > 0 : !seal.equals(seals.seal(chained(counted, last))))
                wrong("The end of the audit trail was changed.");
            if (entries > 0 && !before.equals(last)) wrong("The audit trail does not end where it should.");
        }

        private void wrong(String problem) {
            if (problems.size() < NAMED) problems.add(problem);
        }
    }

    private static AuditSeal.Entry entry(ResultSet row, String previous) throws SQLException {
        return new AuditSeal.Entry(
                row.getLong("person_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getString("action"),
                row.getObject("account_id", Long.class),
                row.getString("request"),
                row.getObject("request_key", UUID.class),
                row.getString("outcome"),
                row.getString("answer"),
                row.getString("origin"),
                row.getString("changes"),
                row.getObject("review_id", Long.class),
                row.getObject("approved_by", Long.class),
                previous);
    }
}
