package org.headgate.office;

import static org.headgate.office.AuditSeal.chained;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail: written in the transaction of the action, each entry sealed together with the one before, never changed. */
@Repository
class Audit {
    /** Records that many actions name without being about them. */
    private static final Set<String> SHARED = Set.of("Account", "Customer", "Person", "Premises", "ServicePoint");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditSeal seals;
    private final InstantSource clock;

    Audit(JdbcClient jdbc, JsonMapper json, AuditSeal seals, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.seals = seals;
        this.clock = clock;
    }

    /** What a request key was used for before. Of two requests with one key at once, the second waits for the first. */
    Optional<Earlier> earlier(UUID requestKey) {
        return jdbc.sql("""
                select person_id, action, request::text as request, outcome, answer::text as answer, review_id
                  from office.entry_of_request(:key)
                """).param("key", requestKey).query(Earlier.class).optional();
    }

    /**
     * An entry that was written before.
     *
     * @param outcome DONE, HELD or REFUSED
     */
    record Earlier(
            long personId,
            String action,
            String request,
            String outcome,
            String answer,
            @Nullable Long reviewId) {}

    /** Until the transaction ends, the same person's next request for this waits: it has to be counted with this one. */
    void countOneByOne(Class<?> action, PersonId by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who || ' ' || :action, 8))")
                .param("who", by.value())
                .param("action", action.getSimpleName())
                .query((_, _) -> true)
                .single();
    }

    /** How often somebody did something since a day, and was not refused. */
    int timesDone(Class<?> action, PersonId by, LocalDate since) {
        return jdbc.sql("""
                select count(*)
                  from office.audit_entry
                 where person_id = :person
                   and action = :action
                   and business_date >= :since
                   and outcome = 'DONE'
                   and approved_by is null
                """)
                .param("person", by.value())
                .param("action", action.getSimpleName())
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /** Who changed something last, and when. */
    record LastChange(String who, Instant at) {}

    /**
     * Who did last, within a day, what an action now finds changed: anything to the record it names, or, where it names none of its
     * own, the same to the same. Nobody rather than a wrong one.
     */
    Optional<LastChange> lastChange(Action<?> action) {
        var subjects = AuditSubjects.of(action, null);
        return subjects.stream()
                .filter(subject -> !SHARED.contains(subject.kind()))
                .findFirst()
                .map(this::lastChangeOf)
                .orElseGet(() -> lastOfTheSame(action, subjects));
    }

    private Optional<LastChange> lastChangeOf(RecordShown record) {
        return jdbc.sql("""
                select coalesce(a.full_name, p.full_name) as who, e.at
                  from office.audit_subject s
                  join office.audit_entry e on e.id = s.entry_id
                  join office.person p on p.id = e.person_id
                  left join office.person a on a.id = e.approved_by
                 where s.kind = :kind
                   and s.record = :record
                   and e.outcome = 'DONE'
                   and e.at > :since
                 order by e.id desc
                 limit 1
                """)
                .param("kind", record.kind())
                .param("record", record.number())
                .param("since", aDayAgo())
                .query(Audit::lastChange)
                .optional();
    }

    private Optional<LastChange> lastOfTheSame(Action<?> action, Set<RecordShown> subjects) {
        var request = json.valueToTree(action);
        return jdbc.sql("""
                select coalesce(a.full_name, p.full_name) as who, e.at
                  from office.audit_entry e
                  join office.person p on p.id = e.person_id
                  left join office.person a on a.id = e.approved_by
                 where e.action = :action
                   and e.outcome = 'DONE'
                   and e.at > :since
                   and e.request ->> 'kind' is not distinct from :kind
                   and e.request ->> 'code' is not distinct from :code
                   and not exists (select
                                     from unnest(:kinds::text[], :records::bigint[]) as named (kind, record)
                                    where not exists (select
                                                        from office.audit_subject s
                                                       where s.entry_id = e.id
                                                         and s.kind = named.kind
                                                         and s.record = named.record))
                 order by e.id desc
                 limit 1
                """)
                .param("action", action.getClass().getSimpleName())
                .param("since", aDayAgo())
                .param("kind", request.path("kind").asStringOpt().orElse(null), Types.VARCHAR)
                .param("code", request.path("code").asStringOpt().orElse(null), Types.VARCHAR)
                .param("kinds", subjects.stream().map(RecordShown::kind).toArray(String[]::new))
                .param("records", subjects.stream().map(RecordShown::number).toArray(Long[]::new))
                .query(Audit::lastChange)
                .optional();
    }

    private static LastChange lastChange(ResultSet row, int number) throws SQLException {
        return new LastChange(
                row.getString("who"), row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime aDayAgo() {
        return clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
    }

    /** Writes an entry; it holds the end of the trail until the transaction ends, so write it last. */
    long write(
            Action<?> action,
            Person by,
            UUID requestKey,
            Outcome<?> outcome,
            List<Change> changes,
            LocalDate businessDate,
            @Nullable Approval approval) {
        var concerned = action.accountConcerned();
        var head = jdbc.sql("select entries, last_seal from office.audit_head for update")
                .query(Head.class)
                .single();
        var entry = new AuditSeal.Entry(
                by.id().value(),
                now(),
                businessDate,
                action.getClass().getSimpleName(),
                concerned.isPresent() ? (Long) concerned.getAsLong() : null,
                json.writeValueAsString(action),
                requestKey,
                kind(outcome),
                answer(outcome),
                Origin.now().toString(),
                json.writeValueAsString(changes),
                review(outcome, approval),
                approval == null ? null : approval.by().id().value(),
                head.lastSeal());
        var seal = seals.of(entry);
        var answered = outcome instanceof Outcome.Done<?>(var result) ? result : null;
        return insert(entry, seal, head.entries() + 1, AuditSubjects.of(action, answered));
    }

    /** Adds the entry with the records it is about and moves the end of the trail, in one statement. */
    private long insert(AuditSeal.Entry entry, String seal, long entries, Set<RecordShown> subjects) {
        return jdbc.sql("""
                with entry as (
                     insert into office.audit_entry
                            (person_id, at, business_date, action, account_id, request, request_key, outcome, answer, origin,
                             changes, review_id, approved_by, previous_seal, seal)
                     values (:person, :at, :businessDate, :action, :account, :request::json, :key, :outcome, :answer::json,
                             :origin, :changes::json, :review, :approvedBy, :previous, :seal)
                     returning id),
                subject as (
                     insert into office.audit_subject (entry_id, kind, record)
                     select entry.id, named.kind, named.record
                       from entry
                      cross join unnest(:kinds::text[], :records::bigint[]) as named (kind, record)),
                head as (
                     update office.audit_head
                        set entries = :entries, last_seal = :seal, seal = :headSeal)
                select id from entry
                """)
                .param("person", entry.personId())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("businessDate", entry.businessDate())
                .param("action", entry.action())
                .param("account", entry.accountId())
                .param("request", entry.request())
                .param("key", entry.requestKey())
                .param("outcome", entry.outcome())
                .param("answer", entry.answer())
                .param("origin", entry.origin())
                .param("changes", entry.changes())
                .param("review", entry.reviewId())
                .param("approvedBy", entry.approvedBy())
                .param("previous", entry.previousSeal())
                .param("seal", seal)
                .param("entries", entries)
                .param("headSeal", seals.seal(chained(entries, seal)))
                .param("kinds", subjects.stream().map(RecordShown::kind).toArray(String[]::new))
                .param("records", subjects.stream().map(RecordShown::number).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String kind(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> "DONE";
            case Outcome.HeldForReview<?> _ -> "HELD";
            case Outcome.Refused<?> _ -> "REFUSED";
        };
    }

    private String answer(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var result) -> json.writeValueAsString(result);
            case Outcome.HeldForReview<?>(var _, var reasons) -> json.writeValueAsString(reasons);
            case Outcome.Refused<?>(var reasons) -> json.writeValueAsString(reasons);
        };
    }

    private static @Nullable Long review(Outcome<?> outcome, @Nullable Approval approval) {
        if (approval != null) return approval.review().value();
        return outcome instanceof Outcome.HeldForReview<?>(var review, var _) ? (Long) review.value() : null;
    }

    /** Who approved what had waited. */
    record Approval(ReviewId review, Person by) {}

    /** The end of the trail. */
    record Head(long entries, String lastSeal) {}
}
