package org.headgate.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.office.Allowance.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The district's own rows of the authority matrix, and their history. */
@Repository
public class AuthorityRules {
    private final JdbcClient jdbc;

    AuthorityRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with its dates and who set it; {@code until} is its last day. */
    public record Dated(
            String action,
            Level fromLevel,
            Mode mode,
            @Nullable BigDecimal upTo,
            @Nullable Integer times,
            @Nullable Integer days,
            int sample,
            LocalDate since,
            @Nullable LocalDate until,
            String changedBy) {}

    /** All rows there ever were of a kind of action, newest first. */
    public List<Dated> history(String action) {
        return jdbc.sql("""
                select r.action, r.from_level, r.mode, r.up_to, r.times, r.days, r.sample, lower(r.effective) as since,
                       upper(r.effective) - 1 as until, p.full_name as changed_by
                  from office.authority_rule r
                  join office.person p on p.id = r.changed_by
                 where r.action = :action
                 order by lower(r.effective) desc, r.id desc
                """).param("action", action).query(Dated.class).list();
    }

    /** From a day on another row holds; one that would have begun later is replaced. */
    void set(ChangeAuthority row, Person by) {
        jdbc.sql("""
                delete from office.authority_rule
                 where action = :action
                   and from_level = :level
                   and lower(effective) >= :since
                """)
                .param("action", row.action())
                .param("level", row.from().name())
                .param("since", row.effectiveFrom())
                .update();
        jdbc.sql("""
                update office.authority_rule
                   set effective = daterange(lower(effective), :since)
                 where action = :action
                   and from_level = :level
                   and effective @> :since
                """)
                .param("action", row.action())
                .param("level", row.from().name())
                .param("since", row.effectiveFrom())
                .update();
        insert(row, by);
    }

    private void insert(ChangeAuthority row, Person by) {
        var upTo = row.upTo();
        jdbc.sql("""
                insert into office.authority_rule (action, from_level, mode, up_to, times, days, sample, effective, changed_by)
                values (:action, :level, :mode, :upTo, :times, :days, :sample, daterange(:since, null), :by)
                """)
                .param("action", row.action())
                .param("level", row.from().name())
                .param("mode", row.mode().name())
                .param("upTo", upTo == null ? null : upTo.amount())
                .param("times", row.times())
                .param("days", row.days())
                .param("sample", row.sample())
                .param("since", row.effectiveFrom())
                .param("by", by.id().value())
                .update();
    }
}
