package org.headgate.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.headgate.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people did on an account, from the audit trail. */
@Repository
class AuditHappenings implements AccountHappenings {
    private final JdbcClient jdbc;
    private final Words words;

    AuditHappenings(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public Kind kind() {
        return Kind.CHANGES;
    }

    record Done(LocalDate on, OffsetDateTime at, String action, String who) {
        Instant moment() {
            return at.toInstant();
        }
    }

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return jdbc
                .sql("""
                select e.business_date as on, e.at, e.action, p.full_name as who
                  from office.audit_entry e
                  join office.person p on p.id = e.person_id
                 where e.account_id = :account
                   and e.outcome = 'DONE'
                   and e.business_date <= :through
                 order by e.business_date desc, e.id desc
                 limit :atMost
                """)
                .param("account", account.id())
                .param("through", stretch.through())
                .param("atMost", stretch.atMost())
                .query(Done.class)
                .list()
                .stream()
                .map(done -> AccountHappening.of(done.on(), "edit", Tone.INFO, said(done.action()))
                        .at(done.moment())
                        .by(done.who()))
                .toList();
    }

    /** A module names its action in its words ({@code desk.what.ReleaseHeldBill}); one without is shown by its own name. */
    private Saying said(String action) {
        var key = "desk.what." + action;
        if (words.knows(key)) return Saying.of(key);
        var apart = action.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Saying.verbatim(apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1));
    }
}
