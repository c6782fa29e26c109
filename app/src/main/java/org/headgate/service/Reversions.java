package org.headgate.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which owners take over, and from when until when. */
@Repository
class Reversions {
    private static final String REVERSIONS = """
            select v.id, v.premises_id, p.address, v.account_id, a.number,
                   case when customers.is_protected(a.id) then a.number else a.mail_name end as mail_name, lower(v.effective) as starts,
                   upper(v.effective) as ends, v.note
              from service.reversion v
              join premises.premises p on p.id = v.premises_id
              join customers.account a on a.id = v.account_id
            """;

    private final JdbcClient jdbc;

    Reversions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reversion> at(PremisesId premises, LocalDate day) {
        return jdbc.sql(REVERSIONS + " where v.premises_id = :premises and v.effective @> :day::date")
                .param("premises", premises.value())
                .param("day", day)
                .query(Reversions::reversion)
                .optional();
    }

    List<Reversion> of(AccountId owner, LocalDate day) {
        return jdbc.sql(REVERSIONS + """
                 where v.account_id = :owner
                   and (upper_inf(v.effective) or upper(v.effective) > :day)
                 order by p.address
                """)
                .param("owner", owner.value())
                .param("day", day)
                .query(Reversions::reversion)
                .list();
    }

    Reversion require(ReversionId id) {
        return jdbc.sql(REVERSIONS + " where v.id = :id")
                .param("id", id.value())
                .query(Reversions::reversion)
                .optional()
                .orElseThrow(() -> new Rejection("There is no such agreement with an owner."));
    }

    ReversionId add(AgreeReversion agreed, Person by, LocalDate today) {
        return jdbc.sql("""
                insert into service.reversion (premises_id, account_id, effective, note, agreed_on, agreed_by)
                values (:premises, :account, daterange(:from, null), :note, :today, :by)
                returning id
                """)
                .param("premises", agreed.premises().value())
                .param("account", agreed.owner().value())
                .param("from", agreed.from())
                .param("note", agreed.note())
                .param("today", today)
                .param("by", by.id().value())
                .query((row, _) -> new ReversionId(row.getLong(1)))
                .single();
    }

    boolean end(ReversionId id, LocalDate from) {
        return jdbc.sql("""
                update service.reversion
                   set effective = daterange(lower(effective), :from)
                 where id = :id
                   and lower(effective) < :from
                   and upper_inf(effective)
                """).param("id", id.value()).param("from", from).update() == 1;
    }

    private static Reversion reversion(ResultSet row, int number) throws SQLException {
        return new Reversion(
                new ReversionId(row.getLong("id")),
                new PremisesId(row.getLong("premises_id")),
                row.getString("address"),
                new AccountId(row.getLong("account_id")),
                row.getString("number"),
                row.getString("mail_name"),
                new DateRange(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("note"));
    }
}
