package org.headgate.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail: written in the transaction of the action, never changed. */
@Repository
class Audit {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean knows(UUID requestKey) {
        return jdbc.sql("select exists (select from office.audit_entry where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void write(Action<?> action, Person by, UUID requestKey, Outcome<?> outcome, LocalDate businessDate) {
        var account = action.account();
        jdbc.sql("""
                insert into office.audit_entry
                       (person_id, business_date, action, account_id, request, request_key, outcome, answer)
                values (:person, :businessDate, :action, :account, :request::jsonb, :key, :outcome, :answer::jsonb)
                """)
                .param("person", by.id().value())
                .param("businessDate", businessDate)
                .param("action", action.getClass().getSimpleName())
                .param("account", account.isPresent() ? (Long) account.getAsLong() : null)
                .param("request", json.writeValueAsString(action))
                .param("key", requestKey)
                .param("outcome", outcome instanceof Outcome.Done<?> ? "DONE" : "REFUSED")
                .param("answer", answer(outcome))
                .update();
    }

    private @Nullable String answer(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var result) -> json.writeValueAsString(result);
            case Outcome.Refused<?>(var reasons) -> json.writeValueAsString(reasons);
        };
    }
}
