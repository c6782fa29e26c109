package org.headgate.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.credit.DepositId;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.TransactionId;
import org.headgate.office.Person;
import org.headgate.orders.OrderId;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The moves, and what each one caused. */
@Repository
class Moves {
    private static final String CARDS = """
            select m.id, m.kind, m.state, m.account_id, a.number, a.mail_name, m.premises_id, p.address, m.to_premises_id,
                   coalesce(t.address, '') as to_address, m.on_day, m.reading, m.mail::text, m.note, m.asked_on,
                   m.asked_by, asker.full_name as asker, m.in_effect_on, m.undone_on,
                   coalesce(undoer.full_name, '') as undoer, m.undo_reason, m.version
              from service.move m
              join customers.account a on a.id = m.account_id
              join premises.premises p on p.id = m.premises_id
              left join premises.premises t on t.id = m.to_premises_id
              join office.person asker on asker.id = m.asked_by
              left join office.person undoer on undoer.id = m.undone_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Moves(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was asked. */
    record NewMove(
            MoveKind kind,
            AccountId account,
            PremisesId premises,
            @Nullable PremisesId to,
            LocalDate on,
            Reading reading,
            @Nullable MailingAddress mail,
            String note) {}

    /** What a move caused. */
    sealed interface Caused {
        record AccountOpened(AccountId account) implements Caused {}

        record AgreementOpened(AgreementId agreement, AccountId account, ServicePointId point) implements Caused {}

        /** What was known of it comes back when the move is taken back, a change of class to come too. */
        record AgreementClosed(AgreementId agreement, AccountId account, ServicePointId point, AgreementTerms terms)
                implements Caused {}

        /** The owner's, which had not begun yet; its terms come back when the move is taken back. */
        record AgreementTakenBack(AgreementId agreement, AccountId account, ServicePointId point, PointTerms terms)
                implements Caused {}

        record OrderOpened(OrderId order) implements Caused {}

        /** A visit of another move that this one made needless; it is asked for again when this is taken back. */
        record OrderVoided(OrderId order) implements Caused {}

        record DepositAsked(DepositId deposit) implements Caused {}

        record FeeCharged(TransactionId transaction, AccountId account) implements Caused {}
    }

    MoveId add(NewMove move, Person by, LocalDate today) {
        var to = move.to();
        var mail = move.mail();
        return jdbc.sql("""
                insert into service.move
                       (kind, state, account_id, premises_id, to_premises_id, on_day, reading, mail, note, asked_on, asked_by)
                values (:kind, 'PLANNED', :account, :premises, :to, :on, :reading, :mail::jsonb, :note, :today, :by)
                returning id
                """)
                .param("kind", move.kind().name())
                .param("account", move.account().value())
                .param("premises", move.premises().value())
                .param("to", to == null ? null : (Long) to.value())
                .param("on", move.on())
                .param("reading", move.reading().name())
                .param("mail", mail == null ? null : json.writeValueAsString(mail))
                .param("note", move.note())
                .param("today", today)
                .param("by", by.id().value())
                .query((row, _) -> new MoveId(row.getLong(1)))
                .single();
    }

    void caused(MoveId move, List<Caused> consequences) {
        var number = caused(move).size();
        for (var one : consequences) caused(move, ++number, one);
    }

    private void caused(MoveId move, int number, Caused one) {
        switch (one) {
            case Caused.AccountOpened(var account) ->
                caused(move, number, "ACCOUNT_OPENED", account.value(), account, null, null);
            case Caused.AgreementOpened(var agreement, var account, var point) ->
                caused(move, number, "AGREEMENT_OPENED", agreement.value(), account, point, null);
            case Caused.AgreementClosed(var agreement, var account, var point, var terms) ->
                caused(move, number, "AGREEMENT_CLOSED", agreement.value(), account, point, terms);
            case Caused.AgreementTakenBack(var agreement, var account, var point, var terms) ->
                caused(
                        move,
                        number,
                        "AGREEMENT_TAKEN_BACK",
                        agreement.value(),
                        account,
                        point,
                        Map.of("class", terms.rateClass(), "facts", terms.facts()));
            case Caused.OrderOpened(var order) -> caused(move, number, "ORDER_OPENED", order.value(), null, null, null);
            case Caused.OrderVoided(var order) -> caused(move, number, "ORDER_VOIDED", order.value(), null, null, null);
            case Caused.DepositAsked(var deposit) ->
                caused(move, number, "DEPOSIT_ASKED", deposit.value(), null, null, null);
            case Caused.FeeCharged(var transaction, var account) ->
                caused(move, number, "FEE_CHARGED", transaction.value(), account, null, null);
        }
    }

    private void caused(
            MoveId move,
            int number,
            String kind,
            long subject,
            @Nullable AccountId account,
            @Nullable ServicePointId point,
            @Nullable Object terms) {
        jdbc.sql("""
                insert into service.consequence (move_id, number, kind, account_id, service_point_id, subject, terms)
                values (:move, :number, :kind, :account, :point, :subject, :terms::jsonb)
                """)
                .param("move", move.value())
                .param("number", number)
                .param("kind", kind)
                .param("account", account == null ? null : (Long) account.value())
                .param("point", point == null ? null : (Long) point.value())
                .param("subject", subject)
                .param("terms", terms == null ? null : json.writeValueAsString(terms))
                .update();
    }

    /** In the order in which it came about. */
    List<Caused> caused(MoveId move) {
        return jdbc.sql("""
                select kind, subject, account_id, service_point_id, terms::text as terms
                  from service.consequence
                 where move_id = :move
                 order by number
                """)
                .param("move", move.value())
                .query((row, _) -> consequence(row))
                .list();
    }

    private Caused consequence(ResultSet row) throws SQLException {
        var subject = row.getLong("subject");
        var account = new AccountId(row.getLong("account_id"));
        var point = new ServicePointId(row.getLong("service_point_id"));
        return switch (row.getString("kind")) {
            case "ACCOUNT_OPENED" -> new Caused.AccountOpened(account);
            case "AGREEMENT_OPENED" -> new Caused.AgreementOpened(new AgreementId(subject), account, point);
            case "AGREEMENT_CLOSED" ->
                new Caused.AgreementClosed(
                        new AgreementId(subject),
                        account,
                        point,
                        json.readValue(row.getString("terms"), AgreementTerms.class));
            case "AGREEMENT_TAKEN_BACK" ->
                new Caused.AgreementTakenBack(
                        new AgreementId(subject), account, point, terms(point, row.getString("terms")));
            case "ORDER_OPENED" -> new Caused.OrderOpened(new OrderId(subject));
            case "DEPOSIT_ASKED" -> new Caused.DepositAsked(new DepositId(subject));
            case "ORDER_VOIDED" -> new Caused.OrderVoided(new OrderId(subject));
            case "FEE_CHARGED" -> new Caused.FeeCharged(new TransactionId(subject), account);
            default -> throw new IllegalStateException("unknown consequence " + row.getString("kind"));
        };
    }

    private PointTerms terms(ServicePointId point, String kept) {
        var tree = json.readTree(kept);
        return new PointTerms(
                point,
                tree.get("class").asString(),
                json.convertValue(tree.get("facts"), new TypeReference<Map<String, String>>() {}));
    }

    Optional<MoveCard> find(MoveId move) {
        return jdbc.sql(CARDS + " where m.id = :move")
                .param("move", move.value())
                .query((row, _) -> card(row))
                .optional();
    }

    /** The move, and nobody else changes it before this transaction ends. */
    MoveCard locked(MoveId move) {
        return jdbc.sql(CARDS + " where m.id = :move for update of m")
                .param("move", move.value())
                .query((row, _) -> card(row))
                .optional()
                .orElseThrow(() -> new Rejection("There is no such move."));
    }

    /** The newest first. */
    List<MoveCard> of(AccountId account, LocalDate through, int limit) {
        return jdbc.sql(CARDS + """
                 where (m.account_id = :account
                        or m.id in (select c.move_id
                                      from service.consequence c
                                     where c.account_id = :account
                                       and c.kind in ('AGREEMENT_OPENED', 'AGREEMENT_CLOSED')))
                   and least(m.on_day, m.asked_on) <= :through
                 order by m.id desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("through", through)
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    List<MoveCard> plannedOf(AccountId account) {
        return jdbc.sql(CARDS + """
                 where m.state = 'PLANNED'
                   and (m.account_id = :account
                        or m.id in (select c.move_id from service.consequence c where c.account_id = :account))
                 order by m.on_day, m.id
                """)
                .param("account", account.value())
                .query((row, _) -> card(row))
                .list();
    }

    /** Moves whose day has come and that have not taken effect. */
    List<MoveCard> due(LocalDate day) {
        return jdbc.sql(CARDS + " where m.state = 'PLANNED' and m.on_day <= :day order by m.on_day, m.id")
                .param("day", day)
                .query((row, _) -> card(row))
                .list();
    }

    List<MoveCard> dueAt(PremisesId premises, LocalDate day) {
        return jdbc.sql(CARDS + """
                 where m.state = 'PLANNED'
                   and m.on_day <= :day
                   and :premises in (m.premises_id, m.to_premises_id)
                 order by m.on_day, m.id
                """)
                .param("premises", premises.value())
                .param("day", day)
                .query((row, _) -> card(row))
                .list();
    }

    List<MoveCard> list(String show, int limit) {
        return jdbc.sql(CARDS + """
                 where m.state = :show
                 order by case when m.state = 'PLANNED' then m.on_day end, m.id desc
                 limit :limit
                """)
                .param("show", show)
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    /** Whose order this is, when a move asked for it. */
    Optional<MoveCard> ofOrder(OrderId order) {
        return jdbc.sql(CARDS + """
                 where m.id in (select move_id
                                  from service.consequence
                                 where kind = 'ORDER_OPENED'
                                   and subject = :order)
                """)
                .param("order", order.value())
                .query((row, _) -> card(row))
                .optional();
    }

    void takeEffect(MoveId move, LocalDate today) {
        jdbc.sql("""
                update service.move
                   set state = 'IN_EFFECT', in_effect_on = :today, version = version + 1
                 where id = :move
                """).param("today", today).param("move", move.value()).update();
    }

    void undo(MoveId move, String reason, Person by, LocalDate today) {
        jdbc.sql("""
                update service.move
                   set state = 'UNDONE', undone_on = :today, undone_by = :by, undo_reason = :reason, version = version + 1
                 where id = :move
                """)
                .param("today", today)
                .param("by", by.id().value())
                .param("reason", reason)
                .param("move", move.value())
                .update();
    }

    private MoveCard card(ResultSet row) throws SQLException {
        var to = row.getLong("to_premises_id");
        var somewhere = !row.wasNull();
        var mail = row.getString("mail");
        return new MoveCard(
                new MoveId(row.getLong("id")),
                MoveKind.valueOf(row.getString("kind")),
                MoveState.valueOf(row.getString("state")),
                new AccountId(row.getLong("account_id")),
                row.getString("number"),
                row.getString("mail_name"),
                new PremisesId(row.getLong("premises_id")),
                row.getString("address"),
                somewhere ? new PremisesId(to) : null,
                row.getString("to_address"),
                row.getObject("on_day", LocalDate.class),
                Reading.valueOf(row.getString("reading")),
                mail == null ? null : json.readValue(mail, MailingAddress.class),
                row.getString("note"),
                row.getObject("asked_on", LocalDate.class),
                row.getLong("asked_by"),
                row.getString("asker"),
                row.getObject("in_effect_on", LocalDate.class),
                row.getObject("undone_on", LocalDate.class),
                row.getString("undoer"),
                row.getString("undo_reason"),
                row.getInt("version"));
    }
}
