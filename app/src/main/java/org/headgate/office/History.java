package org.headgate.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the audit trail knows of a record: every action that named it, done or not. */
@Repository
public class History {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How an action that somebody asked for ended. */
    public enum Ended {
        DONE,
        HELD,
        REFUSED
    }

    /**
     * One action that named the record.
     *
     * @param values what was asked for, by the names of the action's parts
     * @param account the account it concerns
     * @param approvedBy who approved it, where it had waited
     */
    public record Entry(
            Instant at,
            String person,
            String action,
            Ended ended,
            List<Change> changes,
            Map<String, Object> values,
            @Nullable Long account,
            @Nullable Long review,
            @Nullable String approvedBy,
            String origin) {
        public Entry {
            changes = List.copyOf(changes);
        }

        /** By which way it came: page, api, file or command. */
        public String channel() {
            return origin.split(" ", 2)[0];
        }

        /** The address it came from; empty where there is none. */
        public String address() {
            return origin.substring(channel().length()).strip();
        }

        /** The entry without what it says of a customer. */
        public Entry masked() {
            return new Entry(at, person, action, ended, List.of(), Map.of(), account, review, approvedBy, origin);
        }
    }

    /** The newest first. */
    public List<Entry> of(RecordShown record, int most) {
        return jdbc
                .sql("""
                select e.at, p.full_name as person, e.action, e.outcome, e.changes::text as changes, e.request::text as request,
                       e.account_id as account, e.review_id as review, a.full_name as approved_by, e.origin
                  from office.audit_subject s
                  join office.audit_entry e on e.id = s.entry_id
                  join office.person p on p.id = e.person_id
                  left join office.person a on a.id = e.approved_by
                 where s.kind = :kind
                   and s.record = :number
                 order by e.id desc
                 limit :most
                """)
                .param("kind", record.kind())
                .param("number", record.number())
                .param("most", most)
                .query(Row.class)
                .list()
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Which entries of the trail are looked at; what is null is not asked. */
    public record Wanted(
            @Nullable PersonId person,
            @Nullable String action,
            @Nullable Ended ended,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** The trail of the whole office, the newest first. */
    public List<Entry> of(Wanted wanted, int most, int after) {
        return jdbc
                .sql("""
                select e.at, p.full_name as person, e.action, e.outcome, e.changes::text as changes, e.request::text as request,
                       e.account_id as account, e.review_id as review, a.full_name as approved_by, e.origin
                  from office.audit_entry e
                  join office.person p on p.id = e.person_id
                  left join office.person a on a.id = e.approved_by
                 where (:person::bigint is null or e.person_id = :person or e.approved_by = :person)
                   and (:action::text is null or e.action = :action)
                   and (:ended::text is null or e.outcome = :ended)
                   and (:from::date is null or e.business_date >= :from)
                   and (:until::date is null or e.business_date <= :until)
                 order by e.id desc
                 limit :most
                offset :after
                """)
                .param(
                        "person",
                        wanted.person() == null ? null : (Long) wanted.person().value())
                .param("action", wanted.action())
                .param("ended", wanted.ended() == null ? null : wanted.ended().name())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("most", most)
                .param("after", after)
                .query(Row.class)
                .list()
                .stream()
                .map(this::entry)
                .toList();
    }

    record Row(
            OffsetDateTime at,
            String person,
            String action,
            String outcome,
            String changes,
            String request,
            @Nullable Long account,
            @Nullable Long review,
            @Nullable String approvedBy,
            String origin) {}

    private Entry entry(Row row) {
        return new Entry(
                row.at().toInstant(),
                row.person(),
                row.action(),
                Ended.valueOf(row.outcome()),
                json.readValue(row.changes(), new TypeReference<List<Change>>() {}),
                json.readValue(row.request(), new TypeReference<Map<String, Object>>() {}),
                row.account(),
                row.review(),
                row.approvedBy(),
                row.origin());
    }
}
