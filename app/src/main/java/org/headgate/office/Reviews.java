package org.headgate.office;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Actions that wait for approval, and done ones that are looked at. */
@Repository
public class Reviews {
    private static final String CARD = """
            select r.id, r.kind, r.action, r.task, r.request::text as request, r.account_id, r.amount, r.changes::text as changes,
                   r.reasons::text as reasons, r.decides, r.prepared_by, p.full_name as prepared_by_name,
                   p.level as prepared_by_level, r.prepared_at, r.business_date, a.full_name as assigned_to_name, r.state,
                   d.full_name as decided_by_name, r.decided_at, r.words, r.corrections, r.version
              from office.review r
              join office.person p on p.id = r.prepared_by
              left join office.person a on a.id = r.assigned_to
              left join office.person d on d.id = r.decided_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Delegations delegations;
    private final District district;

    Reviews(JdbcClient jdbc, JsonMapper json, InstantSource clock, Delegations delegations, District district) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.delegations = delegations;
        this.district = district;
    }

    /** What waits for this person's decision: their trainees' work first, then by age. Their own work is not among it. */
    public List<ReviewCard> waitingFor(Person person) {
        var reach = reach(person);
        return jdbc
                .sql(CARD + """
                 where r.state = 'WAITING'
                   and r.prepared_by <> :person
                   and (r.task || ' ' || r.decides = any (:reach) or r.assigned_to = :person)
                 order by r.assigned_to = :person desc nulls last, r.kind desc, r.prepared_at
                 limit 200
                """)
                .param("person", person.id().value())
                .param("reach", reach)
                .query(Row.class)
                .list()
                .stream()
                .map(this::card)
                .toList();
    }

    /** Each kind of work with each level that somebody reaches in it, by themselves or by what is lent to them. */
    private String[] reach(Person person) {
        var lent = person.level() == Level.AUDITOR
                ? List.<Delegations.Lent>of()
                : delegations.to(person.id(), district.businessDate());
        var reached = new ArrayList<String>();
        for (var task : Task.values()) {
            var highest = lent.stream()
                    .filter(one -> one.task() == null || one.task().equals(task.name()))
                    .map(Delegations.Lent::level)
                    .filter(level -> level.reaches(person.level()))
                    .max(Comparator.naturalOrder())
                    .orElse(person.level());
            for (var level : Level.values()) if (highest.reaches(level)) reached.add(task + " " + level);
        }
        return reached.toArray(String[]::new);
    }

    /** How many wait for this person's decision. */
    public int waitingCount(Person person) {
        var reach = reach(person);
        return jdbc.sql("""
                select count(*)
                  from office.review
                 where state = 'WAITING'
                   and prepared_by <> :person
                   and (task || ' ' || decides = any (:reach) or assigned_to = :person)
                """)
                .param("person", person.id().value())
                .param("reach", reach)
                .query(Integer.class)
                .single();
    }

    /** What this person prepared and is not decided: what came back first. */
    public List<ReviewCard> preparedBy(Person person) {
        return jdbc.sql(CARD + """
                 where r.prepared_by = :person
                   and r.state in ('WAITING', 'RETURNED')
                   and r.kind = 'BEFORE'
                 order by r.state, r.prepared_at
                """).param("person", person.id().value()).query(Row.class).list().stream()
                .map(this::card)
                .toList();
    }

    /** What was decided lately, newest first. */
    public List<ReviewCard> decidedLately(Person person, int most) {
        return jdbc
                .sql(CARD + """
                 where r.state not in ('WAITING', 'RETURNED')
                   and (r.decided_by = :person or r.prepared_by = :person)
                 order by r.decided_at desc
                 limit :most
                """)
                .param("person", person.id().value())
                .param("most", most)
                .query(Row.class)
                .list()
                .stream()
                .map(this::card)
                .toList();
    }

    public Optional<ReviewCard> find(ReviewId review) {
        return jdbc.sql(CARD + " where r.id = :review")
                .param("review", review.value())
                .query(Row.class)
                .optional()
                .map(row -> {
                    var card = card(row);
                    return withComments(card, comments(review));
                });
    }

    ReviewId keep(NewReview review) {
        return jdbc.sql("""
                insert into office.review
                       (kind, action, task, request, request_key, account_id, amount, changes, reasons, decides, prepared_by,
                        prepared_at, business_date, assigned_to)
                values (:kind, :action, :task, :request::json, :key, :account, :amount, :changes::json, :reasons::json, :decides,
                        :by, :now, :today, (select mentor_id from office.person where id = :by and level = 'TRAINEE'))
                returning id
                """)
                .param("kind", review.before() ? "BEFORE" : "AFTER")
                .param("action", review.action().getClass().getSimpleName())
                .param("task", review.task().name())
                .param("request", json.writeValueAsString(review.action()))
                .param("key", review.requestKey())
                .param("account", review.account())
                .param("amount", review.action().amount().abs().amount())
                .param("changes", json.writeValueAsString(review.changes()))
                .param("reasons", json.writeValueAsString(review.reasons()))
                .param("decides", review.decides().name())
                .param("by", review.by().id().value())
                .param("now", now())
                .param("today", review.businessDate())
                .query((row, _) -> new ReviewId(row.getLong("id")))
                .single();
    }

    record NewReview(
            boolean before,
            Action<?> action,
            Task task,
            UUID requestKey,
            @Nullable Long account,
            List<Change> changes,
            List<Reason> reasons,
            Level decides,
            Person by,
            LocalDate businessDate) {}

    /** The review, locked until the transaction ends, so that two people cannot decide it at once. */
    Open open(ReviewId review) {
        return read(review, " for update");
    }

    /** The review as it stands. */
    Open known(ReviewId review) {
        return read(review, "");
    }

    private Open read(ReviewId review, String locked) {
        return jdbc.sql("""
                select id, kind, action, request::text as request, request_key, prepared_by, state, amount, account_id, version
                  from office.review
                 where id = :review
                """ + locked)
                .param("review", review.value())
                .query(Open.class)
                .optional()
                .orElseThrow(() -> new Rejection("There is no such review."));
    }

    record Open(
            long id,
            String kind,
            String action,
            String request,
            UUID requestKey,
            long preparedBy,
            ReviewState state,
            BigDecimal amount,
            @Nullable Long accountId,
            int version) {}

    void decide(ReviewId review, ReviewState state, Person by, String words) {
        jdbc.sql("""
                update office.review
                   set state = :state, decided_by = :by, decided_at = :now, words = :words, version = version + 1
                 where id = :review
                """)
                .param("state", state.name())
                .param("by", by.id().value())
                .param("now", now())
                .param("words", words)
                .param("review", review.value())
                .update();
        say(review, by, words);
    }

    void giveBack(ReviewId review, Person by, String words) {
        jdbc.sql("update office.review set state = 'RETURNED', version = version + 1 where id = :review")
                .param("review", review.value())
                .update();
        say(review, by, words);
    }

    void correct(ReviewId review, String request, BigDecimal amount, List<Change> changes, Level decides) {
        jdbc.sql("""
                update office.review
                   set request = :request::json,
                       amount = :amount,
                       changes = :changes::json,
                       decides = :decides,
                       state = 'WAITING',
                       corrections = corrections + 1,
                       version = version + 1
                 where id = :review
                """)
                .param("request", request)
                .param("amount", amount)
                .param("changes", json.writeValueAsString(changes))
                .param("decides", decides.name())
                .param("review", review.value())
                .update();
    }

    void say(ReviewId review, Person by, String words) {
        if (words.isBlank()) return;
        jdbc.sql("insert into office.review_comment (review_id, by_id, at, words) values (:review, :by, :now, :words)")
                .param("review", review.value())
                .param("by", by.id().value())
                .param("now", now())
                .param("words", words)
                .update();
    }

    private List<ReviewCard.Comment> comments(ReviewId review) {
        return jdbc.sql("""
                select p.full_name as by, c.at, c.words
                  from office.review_comment c
                  join office.person p on p.id = c.by_id
                 where c.review_id = :review
                 order by c.id
                """)
                .param("review", review.value())
                .query(ReviewCard.Comment.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ReviewCard card(Row row) {
        return new ReviewCard(
                new ReviewId(row.id()),
                row.kind().equals("BEFORE"),
                row.action(),
                row.task(),
                json.readValue(row.request(), new TypeReference<Map<String, Object>>() {}),
                row.accountId(),
                new Money(row.amount()),
                json.readValue(row.changes(), new TypeReference<List<Change>>() {}),
                json.readValue(row.reasons(), new TypeReference<List<Reason>>() {}),
                row.decides(),
                new PersonId(row.preparedBy()),
                row.preparedByName(),
                row.preparedByLevel(),
                row.preparedAt(),
                row.businessDate(),
                row.assignedToName(),
                row.state(),
                row.decidedByName(),
                row.decidedAt(),
                row.words(),
                row.corrections(),
                row.version(),
                List.of());
    }

    private static ReviewCard withComments(ReviewCard card, List<ReviewCard.Comment> comments) {
        return new ReviewCard(
                card.id(),
                card.before(),
                card.action(),
                card.task(),
                card.values(),
                card.account(),
                card.amount(),
                card.changes(),
                card.reasons(),
                card.decides(),
                card.preparedBy(),
                card.preparedByName(),
                card.preparedByLevel(),
                card.preparedAt(),
                card.businessDate(),
                card.assignedToName(),
                card.state(),
                card.decidedByName(),
                card.decidedAt(),
                card.words(),
                card.corrections(),
                card.version(),
                comments);
    }

    record Row(
            long id,
            String kind,
            String action,
            Task task,
            String request,
            @Nullable Long accountId,
            BigDecimal amount,
            String changes,
            String reasons,
            Level decides,
            long preparedBy,
            String preparedByName,
            Level preparedByLevel,
            Instant preparedAt,
            LocalDate businessDate,
            @Nullable String assignedToName,
            ReviewState state,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            String words,
            int corrections,
            int version) {}
}
