package org.headgate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headgate.billing.Concern.Decision;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.PersonId;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers must look at, most money at risk first. */
@Repository
class Concerns {
    private static final String COLUMNS = """
            select c.id, c.run_id, c.account_id, coalesce(a.number, '') as number, coalesce(a.mail_name, '') as mail_name,
                   c.bill_id, c.service_point_id, c.kind, c.facts::text as facts, c.at_risk, coalesce(b.total, 0) as draft,
                   c.usual, c.decision, c.reason, coalesce(p.full_name, '') as decided_by, c.decided_at
              from billing.concern c
              left join customers.account a on a.id = c.account_id
              left join billing.bill b on b.id = c.bill_id
              left join office.person p on p.id = c.decided_by
            """;

    private static final Map<String, Class<?>> KINDS = Arrays.stream(BillConcern.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Concerns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Concern> of(RunId run) {
        return jdbc.sql(COLUMNS + " where c.run_id = :run order by c.at_risk desc, c.id")
                .param("run", run.value())
                .query(this::concern)
                .list();
    }

    List<Concern> about(BillId bill) {
        return jdbc.sql(COLUMNS + " where c.bill_id = :bill order by c.id")
                .param("bill", bill.value())
                .query(this::concern)
                .list();
    }

    Optional<Concern> find(ConcernId id) {
        return jdbc.sql(COLUMNS + " where c.id = :id")
                .param("id", id.value())
                .query(this::concern)
                .optional();
    }

    private Concern concern(ResultSet row, int number) throws SQLException {
        var usual = row.getBigDecimal("usual");
        var decision = row.getString("decision");
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        var account = row.getObject("account_id", Long.class);
        var bill = row.getObject("bill_id", Long.class);
        var point = row.getObject("service_point_id", Long.class);
        return new Concern(
                new ConcernId(row.getLong("id")),
                new RunId(row.getLong("run_id")),
                account == null ? null : new AccountId(account),
                row.getString("number"),
                row.getString("mail_name"),
                bill == null ? null : new BillId(bill),
                point == null ? null : new ServicePointId(point),
                what(row.getString("kind"), row.getString("facts")),
                new Money(row.getBigDecimal("at_risk")),
                new Money(row.getBigDecimal("draft")),
                usual == null ? null : new Money(usual),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private BillConcern what(String kind, String facts) {
        var type = KINDS.get(kind);
        if (type == null) throw new IllegalStateException("no bill concern is called " + kind);
        return (BillConcern) json.readValue(facts, type);
    }

    int undecided(RunId run) {
        return jdbc.sql("select count(*)::int from billing.concern where run_id = :run and decision is null")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    void decide(ConcernId id, Decision decision, String reason, PersonId by) {
        jdbc.sql("""
                update billing.concern
                   set decision = :decision, reason = :reason, decided_by = :by, decided_at = now()
                 where id = :id
                """)
                .param("decision", decision.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /** The other concerns about a bill follow a decision that takes the bill out of the run, or calculates it again. */
    void decideAll(BillId bill, Decision decision, String reason, PersonId by) {
        jdbc.sql("""
                update billing.concern
                   set decision = :decision, reason = :reason, decided_by = :by, decided_at = now()
                 where bill_id = :bill
                   and decision is null
                """)
                .param("decision", decision.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("bill", bill.value())
                .update();
    }

    void removeUndecided(RunId run) {
        jdbc.sql("delete from billing.concern where run_id = :run and decision is null")
                .param("run", run.value())
                .update();
    }
}
