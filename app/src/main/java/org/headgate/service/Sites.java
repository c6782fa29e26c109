package org.headgate.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.customers.Customers;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.metering.Metering;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds premises, and everything about them that a move needs to know. */
@Repository
class Sites {
    private static final int FOUND_AT_MOST = 12;
    private static final String OCCUPANTS = """
            select a.id, a.service_point_id, a.service, a.account_id, c.number,
                   case when customers.is_protected(c.id) then c.number else c.mail_name end as mail_name,
                   lower(a.effective) as starts, upper(a.effective) as ends
              from customers.service_agreement a
              join customers.account c on c.id = a.account_id
            """;

    private final JdbcClient jdbc;
    private final Premises premises;
    private final Customers customers;
    private final Metering metering;
    private final Reversions reversions;

    Sites(JdbcClient jdbc, Premises premises, Customers customers, Metering metering, Reversions reversions) {
        this.jdbc = jdbc;
        this.premises = premises;
        this.customers = customers;
        this.metering = metering;
        this.reversions = reversions;
    }

    Site at(PremisesId id, LocalDate day) {
        var card = premises.card(id).orElseThrow(() -> new Rejection("There are no such premises."));
        var occupants = occupants(id, day);
        var points = premises.servicePointsAt(id).stream()
                .filter(point -> point.state() != ServicePoint.State.REMOVED)
                .map(point -> new Site.At(
                        point,
                        metering.meters(point.id()).stream()
                                .filter(meter -> meter.installed().contains(day))
                                .toList(),
                        occupants.getOrDefault(point.id(), List.of()),
                        lastTerms(point.id())))
                .toList();
        return new Site(card, day, points, reversions.at(id, day).orElse(null));
    }

    private Map<ServicePointId, List<Occupant>> occupants(PremisesId id, LocalDate day) {
        var byPoint = new HashMap<ServicePointId, List<Occupant>>();
        jdbc.sql(OCCUPANTS + """
                  join premises.service_point p on p.id = a.service_point_id
                 where p.premises_id = :premises
                   and (upper_inf(a.effective) or upper(a.effective) > :day)
                 order by lower(a.effective), a.id
                """)
                .param("premises", id.value())
                .param("day", day)
                .query(Sites::occupant)
                .list()
                .forEach(one -> byPoint.merge(
                        one.point(),
                        List.of(one),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .toList()));
        return byPoint;
    }

    private @Nullable PointTerms lastTerms(ServicePointId point) {
        var last = jdbc.sql("""
                select id
                  from customers.service_agreement
                 where service_point_id = :point
                 order by lower(effective) desc
                 limit 1
                """)
                .param("point", point.value())
                .query((row, _) -> new AgreementId(row.getLong(1)))
                .optional();
        return last.isEmpty() ? null : PointTerms.lastOf(point, customers.terms(last.get()));
    }

    /** The agreements of an account at a premises that hold on a day or later. */
    List<Occupant> of(AccountId account, PremisesId at, LocalDate day) {
        return jdbc.sql(OCCUPANTS + """
                  join premises.service_point p on p.id = a.service_point_id
                 where a.account_id = :account
                   and p.premises_id = :premises
                   and (upper_inf(a.effective) or upper(a.effective) > :day)
                 order by a.service desc, a.id
                """)
                .param("account", account.value())
                .param("premises", at.value())
                .param("day", day)
                .query(Sites::occupant)
                .list();
    }

    /** Where an account has service, or had it last; the newest first. */
    List<FoundPremises> placesOf(AccountId account) {
        return jdbc.sql("""
                select p.id as premises, p.address, bool_or(upper_inf(a.effective)) as served
                  from customers.service_agreement a
                  join premises.service_point sp on sp.id = a.service_point_id
                  join premises.premises p on p.id = sp.premises_id
                 where a.account_id = :account
                 group by p.id, p.address
                 order by bool_or(upper_inf(a.effective)) desc, max(lower(a.effective)) desc, p.id
                """)
                .param("account", account.value())
                .query(FoundPremises.class)
                .list();
    }

    /** Premises whose address has these words, as people type them. */
    List<FoundPremises> find(String words) {
        var typed = WordsTyped.of(words);
        if (typed.saysTooLittle()) return List.of();
        return jdbc.sql("""
                select p.id as premises, p.address,
                       exists (select
                                 from premises.service_point sp
                                 join customers.service_agreement a on a.service_point_id = sp.id
                                where sp.premises_id = p.id
                                  and upper_inf(a.effective)) as served
                  from premises.premises p
                 where p.plain_address like '%' || :longest || '%'
                   and not exists (select from unnest(:each::text[]) as word
                                    where strpos(p.plain_address, word) = 0)
                 order by p.street, length(p.house_number), p.house_number, p.unit
                 limit :limit
                """)
                .param("longest", typed.longest())
                .param("each", typed.words().toArray(String[]::new))
                .param("limit", FOUND_AT_MOST)
                .query(FoundPremises.class)
                .list();
    }

    /** Customers whose name has these words, with where they are known from; of a protected account only its number. */
    List<KnownCustomer> people(String words) {
        var typed = WordsTyped.of(words);
        if (typed.saysTooLittle()) return List.of();
        return jdbc.sql("""
                select p.id, case when known.hidden then known.number else p.full_name end as name, p.language,
                       case when known.hidden then '' else phone.value end as phone, known.number as digits
                  from customers.person p
                 cross join lateral (
                       select coalesce(max(a.number) filter (where a.best), '') as number,
                              coalesce(bool_or(customers.is_protected(a.id)), false) as hidden
                         from (select o.id, o.number,
                                      row_number() over (order by o.closed_on is not null, o.opened_on desc) = 1 as best
                                 from customers.account_person r
                                 join customers.account o on o.id = r.account_id
                                where r.person_id = p.id and r.role = 'CUSTOMER') a) known
                 cross join lateral (
                       select coalesce(min(f.value), '') as value
                         from (select c.value
                                 from customers.contact_point c
                                where c.person_id = p.id and c.kind = 'PHONE'
                                order by c.id
                                limit 1) f) phone
                 where p.plain_name like '%' || :longest || '%'
                   and not exists (select from unnest(:each::text[]) as word
                                    where strpos(p.plain_name, word) = 0)
                 order by p.full_name, p.id
                 limit :limit
                """)
                .param("longest", typed.longest())
                .param("each", typed.words().toArray(String[]::new))
                .param("limit", FOUND_AT_MOST)
                .query(KnownCustomer.class)
                .list();
    }

    private static Occupant occupant(ResultSet row, int number) throws SQLException {
        return new Occupant(
                new AgreementId(row.getLong("id")),
                new ServicePointId(row.getLong("service_point_id")),
                row.getString("service"),
                new AccountId(row.getLong("account_id")),
                row.getString("number"),
                row.getString("mail_name"),
                new DateRange(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
