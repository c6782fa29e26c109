package org.headgate.contacts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every contact, and what was done during it. */
@Repository
class Interactions {
    private static final String INTERACTIONS = """
            select i.id, i.channel, i.direction, i.topic, t.en as topic_en, t.es as topic_es, i.account_id as account,
                   a.number as account_number, a.mail_name as account_name, i.case_id as case_file, i.caller, i.words,
                   i.outcome, i.person_id as person, p.full_name as person_name, i.business_date, i.started_at, i.ended_at,
                   i.parked_at, i.parked_words, i.version
              from contacts.interaction i
              join contacts.topic t on t.code = i.topic
              join office.person p on p.id = i.person_id
              left join customers.account a on a.id = i.account_id
            """;

    /** What was handed over is nobody's until somebody takes it. */
    private static final String NOT_IN_LINE = """
             and not exists (select from contacts.arrival w where w.interaction_id = i.id and w.state = 'WAITING')
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Interactions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Interaction> of(InteractionId id) {
        return jdbc.sql(INTERACTIONS + " where i.id = :id")
                .param("id", id.value())
                .query(Interaction.class)
                .optional();
    }

    /** The newest contact that somebody has open on an account, or without one. */
    Optional<Interaction> openOf(PersonId person, @Nullable AccountId account) {
        return jdbc.sql(INTERACTIONS + """
                 where i.person_id = :person
                   and i.ended_at is null
                   and i.account_id is not distinct from :account
                """ + NOT_IN_LINE + """
                 order by i.parked_at nulls first, i.started_at desc
                 limit 1
                """)
                .param("person", person.value())
                .param("account", Column.of(account))
                .query(Interaction.class)
                .optional();
    }

    List<Interaction> openOf(PersonId person) {
        return jdbc.sql(INTERACTIONS + " where i.person_id = :person and i.ended_at is null" + NOT_IN_LINE
                        + " order by i.started_at")
                .param("person", person.value())
                .query(Interaction.class)
                .list();
    }

    /** The contacts about an account, those in which it was linked too, newest first. */
    List<Interaction> about(AccountId account, int limit) {
        return jdbc.sql(INTERACTIONS + """
                 where i.id in (select id from contacts.interaction where account_id = :account
                                union all
                                select interaction_id from contacts.interaction_account where account_id = :account)
                 order by i.started_at desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query(Interaction.class)
                .list();
    }

    List<Interaction> inCase(CaseId caseFile) {
        return jdbc.sql(INTERACTIONS + " where i.case_id = :case order by i.started_at desc")
                .param("case", caseFile.value())
                .query(Interaction.class)
                .list();
    }

    List<Interaction> list(InteractionFilter shown, int limit) {
        return jdbc.sql(INTERACTIONS + """
                 where (:channel::text is null or i.channel = :channel)
                   and (:topic = '' or i.topic = :topic)
                   and (:person::bigint is null or i.person_id = :person)
                   and (not :openOnly or i.ended_at is null)
                   and (:from::date is null or i.business_date >= :from)
                   and (:to::date is null or i.business_date <= :to)
                   and (:words = '' or i.words ilike '%' || :words || '%' or i.caller ilike '%' || :words || '%'
                        or a.mail_name ilike '%' || :words || '%')
                 order by i.started_at desc
                 limit :limit
                """)
                .param("channel", Column.of(shown.channel()))
                .param("topic", shown.topic())
                .param("person", Column.of(shown.person()))
                .param("openOnly", shown.openOnly())
                .param("from", shown.from())
                .param("to", shown.to())
                .param("words", shown.words().replace("%", "\\%").replace("_", "\\_"))
                .param("limit", limit)
                .query(Interaction.class)
                .list();
    }

    InteractionId start(StartInteraction wanted, PersonId by, LocalDate businessDate) {
        return jdbc.sql("""
                insert into contacts.interaction (channel, direction, topic, account_id, caller, person_id, business_date, started_at)
                values (:channel, :direction, :topic, :account, :caller, :by, :businessDate, :now)
                returning id as value
                """)
                .param("channel", wanted.channel().name())
                .param("direction", wanted.direction().name())
                .param("topic", wanted.topic())
                .param("account", Column.of(wanted.account()))
                .param("caller", wanted.caller())
                .param("by", by.value())
                .param("businessDate", businessDate)
                .param("now", now())
                .query(InteractionId.class)
                .single();
    }

    /** Whether it still had the version it was written from. */
    boolean write(WriteInteraction said, @Nullable InteractionOutcome outcome) {
        if (outcome != null) leaveLine(said.interaction());
        return jdbc.sql("""
                update contacts.interaction
                   set channel = :channel,
                       direction = :direction,
                       topic = :topic,
                       caller = :caller,
                       words = :words,
                       outcome = coalesce(:outcome, outcome),
                       ended_at = case when :outcome::text is null then ended_at else coalesce(ended_at, :now) end,
                       parked_at = case when :outcome::text is null then parked_at end,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("channel", said.channel().name())
                        .param("direction", said.direction().name())
                        .param("topic", said.topic())
                        .param("caller", said.caller())
                        .param("words", said.words())
                        .param("outcome", Column.of(outcome))
                        .param("now", now())
                        .param("id", said.interaction().value())
                        .param("version", said.version())
                        .update()
                > 0;
    }

    /** What is closed does not wait any more. */
    private void leaveLine(InteractionId interaction) {
        jdbc.sql("""
                update contacts.arrival
                   set state = 'TAKEN', ended_at = :now
                 where interaction_id = :id
                   and state = 'WAITING'
                """).param("now", now()).param("id", interaction.value()).update();
    }

    /** On hold, with what it waits for. */
    void park(InteractionId interaction, String words) {
        jdbc.sql("""
                update contacts.interaction
                   set parked_at = coalesce(parked_at, :now), parked_words = :words, version = version + 1
                 where id = :id
                   and ended_at is null
                """)
                .param("now", now())
                .param("words", words)
                .param("id", interaction.value())
                .update();
    }

    /** It goes on, and is somebody's. */
    void give(InteractionId interaction, PersonId to) {
        jdbc.sql("""
                update contacts.interaction
                   set person_id = :person, parked_at = null, version = version + 1
                 where id = :id
                   and ended_at is null
                """)
                .param("person", to.value())
                .param("id", interaction.value())
                .update();
    }

    void link(InteractionId interaction, AccountId account) {
        var first = jdbc.sql(
                        "update contacts.interaction set account_id = :account where id = :id and account_id is null")
                .param("account", account.value())
                .param("id", interaction.value())
                .update();
        if (first > 0) return;
        jdbc.sql("""
                insert into contacts.interaction_account (interaction_id, account_id)
                select i.id, :account
                  from contacts.interaction i
                 where i.id = :id
                   and i.account_id <> :account
                    on conflict do nothing
                """)
                .param("account", account.value())
                .param("id", interaction.value())
                .update();
    }

    void putInCase(InteractionId interaction, CaseId caseFile) {
        jdbc.sql("update contacts.interaction set case_id = :case where id = :id")
                .param("case", caseFile.value())
                .param("id", interaction.value())
                .update();
    }

    List<LinkedAccount> linked(InteractionId interaction) {
        return jdbc.sql("""
                select a.number, a.mail_name as name
                  from contacts.interaction_account l
                  join customers.account a on a.id = l.account_id
                 where l.interaction_id = :id
                 order by a.number
                """)
                .param("id", interaction.value())
                .query(LinkedAccount.class)
                .list();
    }

    void enter(InteractionId interaction, PersonId by, String kind, String words, String reference) {
        jdbc.sql("""
                insert into contacts.interaction_entry (interaction_id, at, person_id, kind, words, reference)
                values (:id, :now, :by, :kind, :words, :reference)
                """)
                .param("id", interaction.value())
                .param("now", now())
                .param("by", by.value())
                .param("kind", kind)
                .param("words", words)
                .param("reference", reference)
                .update();
    }

    List<InteractionEntry> entries(InteractionId interaction) {
        return jdbc.sql("""
                select e.at, p.full_name as person, e.kind, e.words, e.reference
                  from contacts.interaction_entry e
                  join office.person p on p.id = e.person_id
                 where e.interaction_id = :id
                 order by e.id desc
                """)
                .param("id", interaction.value())
                .query(InteractionEntry.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
