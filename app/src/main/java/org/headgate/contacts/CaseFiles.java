package org.headgate.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases, their steps and the clocks of their levels. */
@Repository
class CaseFiles {
    private static final String CASES = """
            select c.id, c.kind, c.account_id as account, a.number as account_number, a.mail_name as account_name, c.bill_number,
                   c.billed_on, c.received_on, c.disputed, c.topic, t.en as topic_en, t.es as topic_es, c.level,
                   c.owner_id as owner, o.full_name as owner_name, c.words, c.opened_at, c.opened_on, p.full_name as opened_by,
                   c.due_at, c.appealed_on, c.resolution, c.resolved_on, r.full_name as resolved_by, c.resolved_words, c.version
              from contacts.customer_case c
              join contacts.topic t on t.code = c.topic
              join office.person p on p.id = c.opened_by
              left join office.person o on o.id = c.owner_id
              left join office.person r on r.id = c.resolved_by
              left join customers.account a on a.id = c.account_id
            """;

    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseCard> of(CaseId id) {
        return jdbc.sql(CASES + " where c.id = :id")
                .param("id", id.value())
                .query(CaseCard.class)
                .optional();
    }

    /** Open ones first, the newest first. */
    List<CaseCard> of(AccountId account) {
        return jdbc.sql(CASES + " where c.account_id = :account order by c.resolution is not null, c.id desc")
                .param("account", account.value())
                .query(CaseCard.class)
                .list();
    }

    List<CaseCard> disputing(AccountId account) {
        return jdbc.sql(CASES + " where c.account_id = :account and c.disputed > 0 order by c.id")
                .param("account", account.value())
                .query(CaseCard.class)
                .list();
    }

    List<CaseCard> list(ShownCases shown, Person reader, Instant now, int limit) {
        return jdbc.sql(CASES + """
                 where (c.resolution is not null) = (:shown = 'RESOLVED')
                   and (:shown <> 'MINE' or c.owner_id = :me)
                   and (:shown <> 'LATE' or c.due_at < :now)
                 order by case when c.resolution is null then c.due_at end, c.resolved_at desc
                 limit :limit
                """)
                .param("shown", shown.name())
                .param("me", reader.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(CaseCard.class)
                .list();
    }

    /** How many are somebody's, or nobody's yet. */
    int waiting(PersonId person) {
        return jdbc.sql("""
                select count(*)
                  from contacts.customer_case
                 where resolution is null
                   and (owner_id is null or owner_id = :person)
                """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    List<CaseCard> whoseClockRanOut(Instant now) {
        return jdbc.sql(CASES + """
                 where c.resolution is null
                   and c.due_at <= :now
                   and c.level <> 'BOARD'
                 order by c.due_at
                   for update of c skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CaseCard.class)
                .list();
    }

    CaseId open(OpenCase wanted, @Nullable LocalDate billedOn, PersonId by, LocalDate today, Instant now, Instant due) {
        return jdbc.sql("""
                insert into contacts.customer_case
                       (kind, account_id, bill_number, billed_on, received_on, disputed, topic, level, words, opened_at, opened_on,
                        opened_by, due_at)
                values (:kind, :account, :bill, :billedOn, :receivedOn, :disputed, :topic, 'ONE', :words, :now, :today,
                        :by, :due)
                returning id as value
                """)
                .param("kind", wanted.kind().name())
                .param("account", Column.of(wanted.account()))
                .param("bill", wanted.bill())
                .param("billedOn", billedOn)
                .param("receivedOn", wanted.receivedOn())
                .param("disputed", wanted.disputed().amount())
                .param("topic", wanted.topic())
                .param("words", wanted.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("by", by.value())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .query(CaseId.class)
                .single();
    }

    boolean take(CaseId id, int version, PersonId owner) {
        return jdbc.sql("""
                update contacts.customer_case
                   set owner_id = :owner, version = version + 1
                 where id = :id
                   and version = :version
                   and resolution is null
                """)
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** A level up it is nobody's until somebody there takes it. */
    boolean move(CaseId id, int version, CaseLevel level, Instant due, @Nullable LocalDate appealedOn) {
        return jdbc.sql("""
                update contacts.customer_case
                   set level = :level,
                       owner_id = null,
                       due_at = :due,
                       appealed_on = coalesce(:appealedOn, appealed_on),
                       version = version + 1
                 where id = :id
                   and version = :version
                   and resolution is null
                """)
                        .param("level", level.name())
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .param("appealedOn", appealedOn)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                > 0;
    }

    boolean resolve(ResolveCase wanted, PersonId by, LocalDate today, Instant now) {
        return jdbc.sql("""
                update contacts.customer_case
                   set resolution = :resolution,
                       resolved_words = :words,
                       resolved_at = :now,
                       resolved_on = :today,
                       resolved_by = :by,
                       version = version + 1
                 where id = :id
                   and version = :version
                   and resolution is null
                """)
                        .param("resolution", wanted.resolution().name())
                        .param("words", wanted.words())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("today", today)
                        .param("by", by.value())
                        .param("id", wanted.caseFile().value())
                        .param("version", wanted.version())
                        .update()
                > 0;
    }

    void step(
            CaseId id,
            StepKind kind,
            CaseLevel level,
            String words,
            @Nullable PersonId by,
            LocalDate today,
            Instant now) {
        jdbc.sql("""
                insert into contacts.case_step (case_id, at, on_day, person_id, kind, level, words)
                values (:id, :now, :today, :by, :kind, :level, :words)
                """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("by", Column.of(by))
                .param("kind", kind.name())
                .param("level", level.name())
                .param("words", words)
                .update();
    }

    List<CaseStep> steps(CaseId id) {
        return jdbc.sql("""
                select s.at, s.on_day, p.full_name as person, s.kind, s.level, s.words
                  from contacts.case_step s
                  left join office.person p on p.id = s.person_id
                 where s.case_id = :id
                 order by s.id desc
                """).param("id", id.value()).query(CaseStep.class).list();
    }
}
