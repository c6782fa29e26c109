package org.headgate.contacts;

import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.office.NewWork;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Message slips, from whoever took the call to whoever should know. */
@Service
class Messages {
    static final String WORK = "MESSAGE";
    private static final String MESSAGES = """
            select m.id, m.account_id as account, a.number as account_number, a.mail_name as account_name,
                   m.for_person as person, p.full_name as person_name, m.for_role as role, m.caller, m.phone, m.words, m.urgent,
                   m.sent_at, m.sent_by as sender, s.full_name as sent_by, m.read_at, r.full_name as read_by,
                   m.acknowledged_at, k.full_name as acknowledged_by, m.reply_to
              from contacts.message m
              join office.person s on s.id = m.sent_by
              left join office.person p on p.id = m.for_person
              left join office.person r on r.id = m.read_by
              left join office.person k on k.id = m.acknowledged_by
              left join customers.account a on a.id = m.account_id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final WorkQueue queue;

    Messages(JdbcClient jdbc, OfficeClock clock, WorkQueue queue) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.queue = queue;
    }

    Optional<Message> of(MessageId id) {
        return jdbc.sql(MESSAGES + " where m.id = :id")
                .param("id", id.value())
                .query(Message.class)
                .optional();
    }

    /** For a person or their team; what nobody acknowledged first. */
    List<Message> received(Person person, int limit) {
        return jdbc.sql(MESSAGES + """
                 where m.for_person = :me
                    or m.for_person is null and m.for_role = :role
                 order by m.acknowledged_at is not null, m.urgent desc, m.sent_at desc
                 limit :limit
                """)
                .param("me", person.id().value())
                .param("role", person.role().name())
                .param("limit", limit)
                .query(Message.class)
                .list();
    }

    List<Message> sent(Person person, int limit) {
        return jdbc.sql(MESSAGES + " where m.sent_by = :me order by m.sent_at desc limit :limit")
                .param("me", person.id().value())
                .param("limit", limit)
                .query(Message.class)
                .list();
    }

    int waiting(Person person) {
        return jdbc.sql("""
                select count(*)
                  from contacts.message
                 where acknowledged_at is null
                   and (for_person = :me or for_person is null and for_role = :role)
                """)
                .param("me", person.id().value())
                .param("role", person.role().name())
                .query(Integer.class)
                .single();
    }

    MessageId send(SendMessage wanted, Person by) {
        if (wanted.words().isBlank()) throw new Rejection("A message says something.");
        if (wanted.person() == null && wanted.role() == null)
            throw new Rejection("Say who it is for: a person or a team.");
        var id = jdbc.sql("""
                insert into contacts.message
                       (account_id, for_person, for_role, caller, phone, words, urgent, sent_at, sent_by, reply_to)
                values (:account, :person, :role, :caller, :phone, :words, :urgent, :now, :by, :replyTo)
                returning id as value
                """)
                .param("account", Column.of(wanted.account()))
                .param("person", Column.of(wanted.person()))
                .param("role", Column.of(wanted.role()))
                .param("caller", wanted.caller())
                .param("phone", wanted.phone())
                .param("words", wanted.words())
                .param("urgent", wanted.urgent())
                .param("now", clock.nowWithOffset())
                .param("by", by.id().value())
                .param("replyTo", Column.of(wanted.replyTo()))
                .query(MessageId.class)
                .single();
        putToWork(
                id,
                wanted.caller().isBlank() ? by.fullName() : wanted.caller(),
                wanted.person(),
                wanted.role(),
                wanted.account(),
                wanted.urgent(),
                by);
        return id;
    }

    private void putToWork(
            MessageId id,
            String from,
            @Nullable PersonId person,
            @Nullable Role role,
            @Nullable AccountId account,
            boolean urgent,
            Person by) {
        var with = List.of(from);
        var link = "/messages#m-" + id.value();
        NewWork work;
        if (person != null) work = NewWork.forPerson(person, WORK, "work.message", with, link);
        else if (role != null) work = NewWork.forRole(role, WORK, "work.message", with, link);
        else throw new IllegalStateException("message %d is for nobody".formatted(id.value()));
        if (account != null) work = work.onAccount(account.value());
        queue.add(work.about(String.valueOf(id.value())).withPriority(urgent ? 1 : 2), by.id());
    }

    MessageId read(ReadMessage wanted, Person by) {
        needMine(wanted.message(), by);
        jdbc.sql("update contacts.message set read_at = :now, read_by = :by where id = :id and read_at is null")
                .param("now", clock.nowWithOffset())
                .param("by", by.id().value())
                .param("id", wanted.message().value())
                .update();
        return wanted.message();
    }

    MessageId acknowledge(AcknowledgeMessage wanted, Person by) {
        needMine(wanted.message(), by);
        read(new ReadMessage(wanted.message()), by);
        jdbc.sql("""
                update contacts.message
                   set acknowledged_at = :now, acknowledged_by = :by
                 where id = :id
                   and acknowledged_at is null
                """)
                .param("now", clock.nowWithOffset())
                .param("by", by.id().value())
                .param("id", wanted.message().value())
                .update();
        queue.doneAbout(WORK, String.valueOf(wanted.message().value()), by.id(), "ACKNOWLEDGED");
        return wanted.message();
    }

    /** Whoever it was for may be away: anybody who sees it in an inbox can pass it on. */
    MessageId handOver(HandOverMessage wanted, Person by) {
        if (wanted.person() == null && wanted.role() == null)
            throw new Rejection("Say who it is for: a person or a team.");
        var handed = jdbc.sql("""
                update contacts.message
                   set for_person = :person, for_role = :role
                 where id = :id
                   and acknowledged_at is null
                """)
                .param("person", Column.of(wanted.person()))
                .param("role", Column.of(wanted.role()))
                .param("id", wanted.message().value())
                .update();
        if (handed == 0) throw new Rejection("This message was taken care of meanwhile.");
        var message = of(wanted.message()).orElseThrow();
        queue.doneAbout(WORK, String.valueOf(message.id().value()), by.id(), "MOVED");
        putToWork(
                message.id(),
                message.caller().isBlank() ? message.sentBy() : message.caller(),
                message.person(),
                message.role(),
                message.account(),
                message.urgent(),
                by);
        return message.id();
    }

    private void needMine(MessageId id, Person by) {
        var message = of(id).orElseThrow(() -> new Rejection("There is no such message."));
        var mine =
                message.person() == null ? by.role() == message.role() : by.id().equals(message.person());
        if (!mine) throw new Rejection("This message is for somebody else.");
    }
}
