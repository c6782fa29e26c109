package org.headgate.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person may do: the authority matrix of the day, their level, and what was signed off or lent to them. */
@Service
class Authority {
    private final JdbcClient jdbc;
    private final Audit audit;

    Authority(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Verdict verdict(ActionHandler<?, ?> handler, Action<?> action, Person by, UUID requestKey, LocalDate today) {
        var matrix = matrix(handler, today);
        var standing = standing(handler, matrix, action.accountConcerned(), by, today);
        return matrix.verdict(action.amount().abs(), standing, requestKey);
    }

    /** Why somebody could not decide about an action that another prepared; nothing, if they can. */
    List<Reason> objectionsToDeciding(
            ActionHandler<?, ?> handler, OptionalLong account, Money amount, Person by, LocalDate today) {
        var matrix = matrix(handler, today);
        var standing = standing(handler, matrix, account, by, today);
        if (standing.connected())
            return List.of(Reason.of(
                    "authority matrix", "This is your own account, or your family's: somebody else has to do it."));
        var decides = matrix.decides(amount.abs());
        if (standing.level().reaches(decides)) return List.of();
        return List.of(Reason.of(
                "authority matrix",
                "This needs level %s; yours is %s. Ask somebody of that level.",
                decides,
                standing.level()));
    }

    AuthorityMatrix matrix(ActionHandler<?, ?> handler, LocalDate on) {
        return AuthorityMatrix.of(
                handler,
                jdbc
                        .sql("""
                        select from_level, mode, up_to, times, days, sample
                          from office.authority_rule
                         where action = :action
                           and effective @> :day
                        """)
                        .param("action", handler.action().getSimpleName())
                        .param("day", on)
                        .query(Row.class)
                        .list()
                        .stream()
                        .map(Row::allowance)
                        .toList());
    }

    private Standing standing(
            ActionHandler<?, ?> handler, AuthorityMatrix matrix, OptionalLong account, Person by, LocalDate today) {
        var lifts = lifts(by, handler.task(), account.orElse(0), today);
        var level = by.level();
        if (level == Level.TRAINEE && lifts.signedOff()) level = Level.ONE;
        var lent = lifts.lent();
        if (lent != null && level != Level.AUDITOR)
            for (var name : lent.split(",", -1)) if (Level.valueOf(name).reaches(level)) level = Level.valueOf(name);
        var days = matrix.of(level).days();
        var done = days == null ? 0 : audit.timesDone(handler.action(), by.id(), today.minusDays(days - 1L));
        return new Standing(level, by.role(), lifts.connected(), done);
    }

    private Lifts lifts(Person by, Task task, long account, LocalDate today) {
        return jdbc.sql("""
                select exists (select
                                 from office.sign_off
                                where person_id = :person
                                  and task = :task
                                  and revoked_on is null) as signed_off,
                       (select string_agg(level, ',')
                          from office.delegation
                         where to_id = :person
                           and (task is null or task = :task)
                           and effective @> :today
                           and (ended_on is null or ended_on > :today)) as lent,
                       exists (select
                                 from office.connection
                                where person_id = :person
                                  and account_id = :account) as connected
                """)
                .param("person", by.id().value())
                .param("task", task.name())
                .param("today", today)
                .param("account", account)
                .query(Lifts.class)
                .single();
    }

    record Lifts(boolean signedOff, @Nullable String lent, boolean connected) {}

    record Row(
            Level fromLevel,
            Mode mode,
            @Nullable BigDecimal upTo,
            @Nullable Integer times,
            @Nullable Integer days,
            int sample) {
        Allowance allowance() {
            return new Allowance(fromLevel, mode, upTo == null ? null : new Money(upTo), times, days, sample);
        }
    }
}
