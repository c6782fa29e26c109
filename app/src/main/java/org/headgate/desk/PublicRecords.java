package org.headgate.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.Protection;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Change;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of accounts for those who ask for public records, and the log of what was answered. */
@Service
class PublicRecords {
    private static final int SHORTEST_REASON = 8;
    private static final int LONGEST = 500;
    private static final int USES = 36;

    private final JdbcClient jdbc;
    private final Protection protection;
    private final District district;

    PublicRecords(JdbcClient jdbc, Protection protection, District district) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.district = district;
    }

    @Transactional
    long release(ReleaseRecords wanted, Person by) {
        if (wanted.reference().isBlank() || wanted.requester().isBlank())
            throw new Rejection("Say who asks, and the number of their request.");
        if (wanted.ground() != DisclosureGround.ANYBODY
                && wanted.words().strip().length() < SHORTEST_REASON)
            throw new Rejection("Say why the ground holds, in at least %s characters.", SHORTEST_REASON);
        if (wanted.words().length()
                        + wanted.requester().length()
                        + wanted.reference().length()
                > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        return jdbc.sql("""
                insert into desk.records_release
                       (account_id, reference, requester, ground, words, disclosed, made_on, made_by)
                values (:account, :reference, :requester, :ground, :words, :disclosed, :today, :by)
                returning id
                """)
                .param("account", wanted.account().value())
                .param("reference", wanted.reference().strip())
                .param("requester", wanted.requester().strip())
                .param("ground", wanted.ground().name())
                .param("words", wanted.words().strip())
                .param(
                        "disclosed",
                        wanted.ground().discloses(isConfidential(wanted.account())).stream()
                                .map(ExemptField::name)
                                .sorted()
                                .toArray(String[]::new))
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .query(Long.class)
                .single();
    }

    boolean isConfidential(AccountId account) {
        return protection
                .of(account)
                .filter(kept -> kept.kind() == ProtectionKind.ADDRESS)
                .isPresent();
    }

    List<RecordsRelease> of(AccountId account) {
        return jdbc.sql("""
                select r.id, r.reference, r.requester, r.ground, r.words, r.disclosed, r.made_on, p.full_name as made_by
                  from desk.records_release r
                  join office.person p on p.id = r.made_by
                 where r.account_id = :account
                 order by r.id desc
                """)
                .param("account", account.value())
                .query(PublicRecords::release)
                .list();
    }

    Optional<RecordsRelease> find(AccountId account, long id) {
        return of(account).stream().filter(one -> one.id() == id).findFirst();
    }

    private static RecordsRelease release(ResultSet row, int number) throws SQLException {
        var disclosed = EnumSet.noneOf(ExemptField.class);
        Arrays.stream((String[]) row.getArray("disclosed").getArray())
                .map(ExemptField::valueOf)
                .forEach(disclosed::add);
        return new RecordsRelease(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("requester"),
                DisclosureGround.valueOf(row.getString("ground")),
                row.getString("words"),
                disclosed,
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by"));
    }

    RecordsHeld held(AccountId account) {
        return jdbc.sql("""
                select a.number, a.mail_name as name,
                       a.mail_street || ', ' || a.mail_city || ', ' || a.mail_state || ' ' || a.mail_zip as mail,
                       s.address, coalesce(t.numbers, '') as telephones, a.opened_on, a.closed_on, s.services,
                       coalesce((select sum(i.open)
                                   from ledger.open_item i
                                  where i.account_id = a.id
                                    and i.open > 0
                                    and i.due_on < :today), 0) as past_due
                  from customers.account a
                 cross join lateral (
                       select min(p.address) as address, string_agg(distinct g.service, ', ') as services
                         from customers.service_agreement g
                         join premises.service_point sp on sp.id = g.service_point_id
                         join premises.premises p on p.id = sp.premises_id
                        where g.account_id = a.id) s
                 cross join lateral (
                       select string_agg(distinct c.value, ', ') as numbers
                         from customers.account_person r
                         join customers.contact_point c on c.person_id = r.person_id
                        where r.account_id = a.id
                          and c.kind = 'PHONE') t
                 where a.id = :account
                """)
                .param("account", account.value())
                .param("today", district.businessDate())
                .query(RecordsHeld.class)
                .single();
    }

    List<RecordsUse> use(AccountId account) {
        return jdbc.sql("""
                select r.read_on as on, r.usage as use, r.unit
                  from customers.service_agreement g
                  join metering.read r on r.service_point_id = g.service_point_id
                                      and g.effective @> r.read_on
                 where g.account_id = :account
                   and r.state = 'ACCEPTED'
                   and r.usage is not null
                 order by r.read_on desc, r.id desc
                 limit :most
                """)
                .param("account", account.value())
                .param("most", USES)
                .query(RecordsUse.class)
                .list();
    }

    /** Redacting is a supervisor's, who answers for it. */
    @Configuration(proxyBeanMethods = false)
    static class Released {
        @Bean
        static ActionHandler<ReleaseRecords, Long> releaseRecords(PublicRecords records) {
            return Handled.of(ReleaseRecords.class, Level.SUPERVISOR, records::release)
                    .as(Task.CUSTOMER_RECORDS)
                    .changing(it -> List.of(new Change(
                            "records.disclosed",
                            "",
                            String.join(
                                    ", ",
                                    it.ground().discloses(records.isConfidential(it.account())).stream()
                                            .map(ExemptField::name)
                                            .sorted()
                                            .toList()))));
        }
    }
}
