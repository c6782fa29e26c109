package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.kernel.VolumeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account used, by its own reads: those taken while it was charged for the service point. */
@Repository
class AccountUse {
    private final JdbcClient jdbc;

    AccountUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Thirteen months up to the one of the newest read, in the unit asked for, each with the same month of the year before. */
    List<AccountCard.UseOfMonth> ofThirteenMonths(long account, LocalDate today, VolumeUnit unit) {
        var units = VolumeUnit.values();
        return jdbc.sql("""
                with used as materialized (
                    select date_trunc('month', r.read_on)::date as month, sum(r.usage * f.factor) as use,
                           bool_or(r.kind = 'ESTIMATED') as estimated
                      from customers.service_agreement a
                      join metering.read r on r.service_point_id = a.service_point_id
                      join unnest(:units::text[], :factors::numeric[]) as f (unit, factor) on f.unit = r.unit
                     where a.account_id = :account
                       and r.state = 'ACCEPTED'
                       and r.previous_on < r.read_on
                       and r.read_on > :today::date - 800
                       and r.read_on > lower(a.effective)
                       and (upper_inf(a.effective) or r.read_on <= upper(a.effective))
                     group by 1),
                billed as (
                    select date_trunc('month', s.last_day)::date as month, sum(b.total) as billed
                      from billing.bill b
                     cross join lateral (
                           select max(upper(g.period)) as last_day from billing.bill_segment g where g.bill_id = b.id) s
                     where b.account_id = :account
                       and b.status = 'POSTED'
                       and b.bill_date > :today::date - 450
                     group by 1),
                newest as (select coalesce(max(month), date_trunc('month', :today::date)::date) as month from used)
                select m::date as first_day, u.use, y.use as year_before,
                       coalesce(u.estimated, false) as estimated, b.billed
                  from newest n
                 cross join lateral generate_series(n.month - interval '12 months', n.month, interval '1 month') as m
                  left join used u on u.month = m
                  left join used y on y.month = m - interval '1 year'
                  left join billed b on b.month = m
                 order by m
                """)
                .param("account", account)
                .param("today", today)
                .param("units", Stream.of(units).map(VolumeUnit::name).toArray(String[]::new))
                .param("factors", Stream.of(units).map(one -> one.in(unit)).toArray(BigDecimal[]::new))
                .query(AccountCard.UseOfMonth.class)
                .list();
    }

    List<AccountCard.Read> reads(long account) {
        return jdbc.sql("""
                select r.read_on, r.register, r.kind, r.state, r.usage as use, r.unit, m.serial
                  from customers.service_agreement a
                 cross join lateral (
                       select *
                         from metering.read d
                        where d.service_point_id = a.service_point_id
                          and d.read_on >= lower(a.effective)
                          and (upper_inf(a.effective) or d.read_on <= upper(a.effective))
                          and d.state <> 'REPLACED'
                        order by d.read_on desc, d.id desc
                        limit 13) r
                  join metering.installation i on i.id = r.installation_id
                  join metering.meter m on m.id = i.meter_id
                 where a.account_id = :account
                 order by r.read_on desc, r.id desc
                 limit 13
                """)
                .param("account", account)
                .query(AccountCard.Read.class)
                .list();
    }

    List<AccountCard.Point> points(long account) {
        return jdbc.sql("""
                select s.id, p.id as premises, s.service, s.state, p.address, s.note, c.name as cycle, c.code as cycle_code,
                       t.code as route, s.sequence,
                       coalesce(k.rate_class, '') as rate_class, lower(a.effective) as since, upper(a.effective) as until,
                       m.serial, m.size, m.unit, m.installed_on
                  from customers.service_agreement a
                  join premises.service_point s on s.id = a.service_point_id
                  join premises.premises p on p.id = s.premises_id
                  join premises.route t on t.id = s.route_id
                  join premises.cycle c on c.id = t.cycle_id
                  left join lateral (
                       select x.rate_class
                         from customers.agreement_class x
                        where x.agreement_id = a.id
                        order by lower(x.effective) desc
                        limit 1) k on true
                  left join lateral (
                       select e.serial, e.size, e.unit, lower(i.effective) as installed_on
                         from metering.installation i
                         join metering.meter e on e.id = i.meter_id
                        where i.service_point_id = s.id
                          and i.effective && a.effective
                        order by upper_inf(i.effective) desc, i.role = 'MAIN' desc, lower(i.effective) desc
                        limit 1) m on true
                 where a.account_id = :account
                 order by upper_inf(a.effective) desc, m.serial is null, lower(a.effective) desc
                 limit 20
                """)
                .param("account", account)
                .query(AccountCard.Point.class)
                .list();
    }
}
