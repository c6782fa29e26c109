package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be followed up, and what was. */
@Repository
class FollowUpList {
    private static final String FOLLOW_UPS = """
            select f.id, f.kind, f.account_id as account, a.number as account_number, a.mail_name as account_name,
                   f.interaction_id as interaction, f.case_id as case_file, f.topic, f.words, f.for_person as person,
                   p.full_name as person_name, f.for_role as role, f.due_on, f.made_on, f.made_by as maker,
                   m.full_name as made_by, f.done_on, f.done_at, d.full_name as done_by, f.findings,
                   f.closing_interaction as closing, f.version
              from contacts.follow_up f
              join office.person m on m.id = f.made_by
              left join office.person p on p.id = f.for_person
              left join office.person d on d.id = f.done_by
              left join customers.account a on a.id = f.account_id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    FollowUpList(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<FollowUp> of(FollowUpId id) {
        return jdbc.sql(FOLLOW_UPS + " where f.id = :id")
                .param("id", id.value())
                .query(FollowUp.class)
                .optional();
    }

    List<FollowUp> openOn(AccountId account) {
        return jdbc.sql(FOLLOW_UPS + " where f.account_id = :account and f.done_on is null order by f.due_on, f.id")
                .param("account", account.value())
                .query(FollowUp.class)
                .list();
    }

    List<FollowUp> in(InteractionId interaction) {
        return jdbc.sql(FOLLOW_UPS + " where f.interaction_id = :interaction order by f.id")
                .param("interaction", interaction.value())
                .query(FollowUp.class)
                .list();
    }

    List<FollowUp> in(CaseId caseFile) {
        return jdbc.sql(FOLLOW_UPS + " where f.case_id = :case order by f.done_on is not null, f.due_on")
                .param("case", caseFile.value())
                .query(FollowUp.class)
                .list();
    }

    List<FollowUp> list(ShownFollowUps shown, Person reader, LocalDate today, int limit) {
        return jdbc.sql(FOLLOW_UPS + """
                 where case :shown
                       when 'MINE' then f.done_on is null and (f.for_person = :me or f.for_person is null and f.for_role = :role)
                       when 'TEAM' then f.done_on is null
                       when 'LATE' then f.done_on is null and f.due_on < :today
                       when 'MADE' then f.made_by = :me
                       else f.done_on is not null
                       end
                 order by case when f.done_on is null then f.due_on end, f.done_at desc, f.id
                 limit :limit
                """)
                .param("shown", shown.name())
                .param("me", reader.id().value())
                .param("role", reader.role().name())
                .param("today", today)
                .param("limit", limit)
                .query(FollowUp.class)
                .list();
    }

    int waiting(Person person) {
        return jdbc.sql("""
                select count(*)
                  from contacts.follow_up
                 where done_on is null
                   and (for_person = :me or for_person is null and for_role = :role)
                """)
                .param("me", person.id().value())
                .param("role", person.role().name())
                .query(Integer.class)
                .single();
    }

    FollowUpId make(MakeFollowUp wanted, PersonId by, LocalDate today) {
        return jdbc.sql("""
                insert into contacts.follow_up
                       (kind, account_id, interaction_id, case_id, topic, words, for_person, for_role, due_on, made_on, made_at,
                        made_by)
                values (:kind, :account, :interaction, :case, :topic, :words, :person, :role, :dueOn, :today, :now, :by)
                returning id as value
                """)
                .param("kind", wanted.kind().name())
                .param("account", Column.of(wanted.account()))
                .param("interaction", Column.of(wanted.interaction()))
                .param("case", Column.of(wanted.caseFile()))
                .param("topic", wanted.topic())
                .param("words", wanted.words())
                .param("person", Column.of(wanted.person()))
                .param("role", Column.of(wanted.role()))
                .param("dueOn", wanted.dueOn())
                .param("today", today)
                .param("now", clock.nowWithOffset())
                .param("by", by.value())
                .query(FollowUpId.class)
                .single();
    }

    boolean finish(FinishFollowUp wanted, @Nullable InteractionId closing, PersonId by, LocalDate today) {
        return jdbc.sql("""
                update contacts.follow_up
                   set done_on = :today,
                       done_at = :now,
                       done_by = :by,
                       findings = :findings,
                       closing_interaction = :closing,
                       version = version + 1
                 where id = :id
                   and version = :version
                   and done_on is null
                """)
                        .param("today", today)
                        .param("now", clock.nowWithOffset())
                        .param("by", by.value())
                        .param("findings", wanted.findings())
                        .param("closing", Column.of(closing))
                        .param("id", wanted.followUp().value())
                        .param("version", wanted.version())
                        .update()
                > 0;
    }

    boolean handOver(HandOverFollowUp wanted) {
        return jdbc.sql("""
                update contacts.follow_up
                   set for_person = :person, for_role = :role, due_on = :dueOn, version = version + 1
                 where id = :id
                   and version = :version
                   and done_on is null
                """)
                        .param("person", Column.of(wanted.person()))
                        .param("role", Column.of(wanted.role()))
                        .param("dueOn", wanted.dueOn())
                        .param("id", wanted.followUp().value())
                        .param("version", wanted.version())
                        .update()
                > 0;
    }
}
