package org.headgate.office;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person may do: the authority matrix of the day, their level, and what was signed off or lent to them. */
@Service
class Authority {
    private static final String CITATION = "authority matrix";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Draws draws;
    private final People people;

    Authority(JdbcClient jdbc, Audit audit, Draws draws, People people) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.draws = draws;
        this.people = people;
    }

    Verdict verdict(ActionHandler<?, ?> handler, Action<?> action, Person by, UUID requestKey, LocalDate today) {
        var facts = facts(handler, action.accountConcerned(), by, today);
        var matrix = AuthorityMatrix.of(handler, facts.ofTheDistrict());
        var standing = standing(handler, matrix, facts, by, today);
        var verdict = matrix.verdict(action.amount().abs(), standing, () -> draws.of(requestKey));
        return verdict instanceof Verdict.Refused(var _, var needed) && needed != null
                ? new Verdict.Refused(beyond(needed, standing.level(), by), needed)
                : verdict;
    }

    /** Why a level does not reach, and whom to ask: the people of the lowest level that does, one's own colleagues first. */
    List<Reason> beyond(Level needed, Level own, Person by) {
        var whom = people.whoReaches(needed, by);
        return List.of(
                whom.isEmpty()
                        ? Reason.of(
                                CITATION, "This needs level %s; yours is %s. Ask somebody of that level.", needed, own)
                        : Reason.of(CITATION, "This needs level %s; yours is %s. Ask %s.", needed, own, whom));
    }

    /** Why somebody could not decide about an action that another prepared; nothing, if they can. */
    List<Reason> objectionsToDeciding(
            ActionHandler<?, ?> handler, OptionalLong account, Money amount, Person by, LocalDate today) {
        var facts = facts(handler, account, by, today);
        var matrix = AuthorityMatrix.of(handler, facts.ofTheDistrict());
        if (facts.connected())
            return List.of(
                    Reason.of(CITATION, "This is your own account, or your family's: somebody else has to do it."));
        var level = level(facts, by);
        var decides = matrix.decides(amount.abs());
        if (level.reaches(decides)) return List.of();
        return beyond(decides, level, by);
    }

    List<String> whoReaches(Level needed, Person asking) {
        return people.whoReaches(needed, asking);
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

    /** The level at which somebody stands for this kind of work today. */
    private static Level level(Facts facts, Person by) {
        var own = by.level() == Level.TRAINEE && facts.signedOff() ? Level.ONE : by.level();
        return own == Level.AUDITOR
                ? own
                : facts.lent().filter(lent -> lent.reaches(own)).orElse(own);
    }

    /** Where the matrix counts, whoever asks twice at once is counted one after the other. */
    private Standing standing(
            ActionHandler<?, ?> handler, AuthorityMatrix matrix, Facts facts, Person by, LocalDate today) {
        var level = level(facts, by);
        var days = matrix.of(level).days();
        if (days == null) return new Standing(level, by.role(), facts.connected(), 0);
        audit.countOneByOne(handler.action(), by.id());
        return new Standing(
                level,
                by.role(),
                facts.connected(),
                audit.timesDone(handler.action(), by.id(), today.minusDays(days - 1L)));
    }

    /**
     * All that the verdict needs, asked for at once: the district's rows of the matrix, one line each, beside what was signed off
     * for somebody, lent to them, or concerns their own account.
     */
    private Facts facts(ActionHandler<?, ?> handler, OptionalLong account, Person by, LocalDate today) {
        ResultSetExtractor<Facts> together = Authority::together;
        return jdbc.sql("""
                select s.signed_off, s.lent, s.connected, r.from_level, r.mode, r.up_to, r.times, r.days, r.sample
                  from (select exists (select
                                         from office.sign_off
                                        where person_id = :person
                                          and task = :task
                                          and revoked_on is null) as signed_off,
                               (select string_agg(d.level || ':' || p.level, ',')
                                  from office.delegation d
                                  join office.person p on p.id = d.from_id
                                 where d.to_id = :person
                                   and (d.task is null or d.task = :task)
                                   and d.effective @> :today
                                   and (d.ended_on is null or d.ended_on > :today)
                                   and p.active) as lent,
                               exists (select
                                         from office.connection
                                        where person_id = :person
                                          and account_id = :account) as connected) s
                  left join office.authority_rule r on r.action = :action and r.effective @> :today
                """)
                .param("person", by.id().value())
                .param("task", handler.task().name())
                .param("today", today)
                .param("account", account.orElse(0))
                .param("action", handler.action().getSimpleName())
                .query(together);
    }

    private static Facts together(ResultSet lines) throws SQLException {
        var rows = new ArrayList<Allowance>();
        Facts first = null;
        while (lines.next()) {
            if (first == null)
                first = new Facts(
                        lines.getBoolean("signed_off"),
                        Delegations.highest(lines.getString("lent")),
                        lines.getBoolean("connected"),
                        rows);
            var from = lines.getString("from_level");
            if (from != null)
                rows.add(new Row(
                                Level.valueOf(from),
                                Mode.valueOf(lines.getString("mode")),
                                lines.getBigDecimal("up_to"),
                                lines.getObject("times", Integer.class),
                                lines.getObject("days", Integer.class),
                                lines.getInt("sample"))
                        .allowance());
        }
        if (first == null) throw new IllegalStateException("a question without an answer");
        return first;
    }

    /** @param lent the highest level that was lent to them for this kind of work */
    private record Facts(boolean signedOff, Optional<Level> lent, boolean connected, List<Allowance> ofTheDistrict) {}

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
