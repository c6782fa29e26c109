package org.headgate.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who waits or waited. */
@Repository
class Arrivals {
    /** Urgent ones first, then whoever is to be served the earliest: those who are late come before those who are not. */
    private static final String IN_TURN = " order by a.urgent desc, a.due_at, a.id ";

    private static final String ARRIVALS = """
            select a.id, a.kind, a.ticket, a.account_id as account, c.number as account_number, c.mail_name as account_name,
                   a.caller, a.phone, a.topic, t.en as topic_en, t.es as topic_es, a.words, a.urgent, a.for_person as person,
                   p.full_name as person_name, a.for_role as role, a.arrived_at, a.due_at, a.interaction_id as interaction
              from contacts.arrival a
              join contacts.topic t on t.code = a.topic
              left join office.person p on p.id = a.for_person
              left join customers.account c on c.id = a.account_id
            """;

    /** Those whom somebody may be given: who asks for them, for their team, or, at the front desk, for nobody. */
    private static final String FOR_ME = """
             where a.state = 'WAITING'
               and (a.for_person = :me
                    or a.for_person is null and (a.for_role = :role or a.for_role is null and :front))
            """;

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether unnamed people are served by this role. */
    static boolean isFront(Role role) {
        return role == Role.REPRESENTATIVE || role == Role.RECEPTION || role == Role.CASHIER;
    }

    List<Arrival> waiting(int limit) {
        return jdbc.sql(ARRIVALS + " where a.state = 'WAITING'" + IN_TURN + "limit :limit")
                .param("limit", limit)
                .query(Arrival.class)
                .list();
    }

    Optional<Arrival> waiting(ArrivalId id) {
        return jdbc.sql(ARRIVALS + " where a.id = :id and a.state = 'WAITING' for update of a")
                .param("id", id.value())
                .query(Arrival.class)
                .optional();
    }

    /** Whoever is next; two people who ask at once are given two. */
    Optional<Arrival> next(Person me, @Nullable ArrivalKind kind) {
        return jdbc.sql(ARRIVALS + FOR_ME + " and (:kind::text is null or a.kind = :kind)" + IN_TURN
                        + "limit 1 for update of a skip locked")
                .param("me", me.id().value())
                .param("role", me.role().name())
                .param("front", isFront(me.role()))
                .param("kind", Column.of(kind))
                .query(Arrival.class)
                .optional();
    }

    /** How many wait, how many of them too long, and since when the first. */
    record Count(int waiting, int late, @Nullable OffsetDateTime since) {}

    Count count(Person me, Instant now) {
        return jdbc.sql("""
                select count(*)::int as waiting, (count(*) filter (where a.due_at < :now))::int as late,
                       min(a.arrived_at) as since
                  from contacts.arrival a
                """ + FOR_ME)
                .param("me", me.id().value())
                .param("role", me.role().name())
                .param("front", isFront(me.role()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Count.class)
                .single();
    }

    ArrivalId add(
            PutInLine wanted, @Nullable InteractionId goesOn, LocalDate today, Instant now, Instant due, PersonId by) {
        return jdbc.sql("""
                insert into contacts.arrival
                       (kind, ticket, account_id, caller, phone, topic, words, urgent, for_person, for_role, arrived_on,
                        arrived_at, due_at, added_by, interaction_id)
                values (:kind, :ticket, :account, :caller, :phone, :topic, :words, :urgent, :person, :role, :today, :now, :due,
                        :by, :interaction)
                returning id as value
                """)
                .param("kind", wanted.kind().name())
                .param("ticket", wanted.kind() == ArrivalKind.TICKET && goesOn == null ? nextTicket(today) : null)
                .param("account", Column.of(wanted.account()))
                .param("caller", wanted.caller())
                .param("phone", wanted.phone())
                .param("topic", wanted.topic())
                .param("words", wanted.words())
                .param("urgent", wanted.urgent())
                .param("person", Column.of(wanted.person()))
                .param("role", Column.of(wanted.role()))
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("interaction", Column.of(goesOn))
                .query(ArrivalId.class)
                .single();
    }

    /** Tickets begin with 1 every day; whoever draws one waits for the one before. */
    private int nextTicket(LocalDate today) {
        jdbc.sql("select kind from contacts.waiting_target where kind = 'TICKET' for update")
                .query(String.class)
                .single();
        return jdbc.sql("select coalesce(max(ticket), 0) + 1 from contacts.arrival where arrived_on = :today")
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    @Nullable Integer ticket(ArrivalId id) {
        return jdbc.sql("select ticket from contacts.arrival where id = :id")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .orElse(null);
    }

    void taken(ArrivalId id, InteractionId interaction, PersonId by, Instant now) {
        jdbc.sql("""
                update contacts.arrival
                   set state = 'TAKEN', interaction_id = :interaction, ended_at = :now, ended_by = :by
                 where id = :id
                """)
                .param("interaction", interaction.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    boolean left(ArrivalId id, PersonId by, Instant now) {
        return jdbc.sql("""
                update contacts.arrival
                   set state = 'LEFT', ended_at = :now, ended_by = :by
                 where id = :id
                   and state = 'WAITING'
                   and interaction_id is null
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    boolean back(ArrivalId id) {
        return jdbc.sql("""
                update contacts.arrival
                   set state = 'WAITING', ended_at = null, ended_by = null
                 where id = :id
                   and state = 'LEFT'
                """).param("id", id.value()).update() > 0;
    }

    List<WaitingTarget> targets() {
        return jdbc.sql("select kind, minutes, version from contacts.waiting_target order by minutes, kind")
                .query(WaitingTarget.class)
                .list();
    }

    int minutes(ArrivalKind kind) {
        return jdbc.sql("select minutes from contacts.waiting_target where kind = :kind")
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    boolean set(SetWaitingTarget wanted) {
        return jdbc.sql("""
                update contacts.waiting_target
                   set minutes = :minutes, version = version + 1
                 where kind = :kind
                   and version = :version
                """)
                        .param("minutes", wanted.minutes())
                        .param("kind", wanted.kind().name())
                        .param("version", wanted.version())
                        .update()
                > 0;
    }
}
