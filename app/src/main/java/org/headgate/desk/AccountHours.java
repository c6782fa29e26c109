package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.district.District;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Person;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanels;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Use by the hour on an account's page, where the radio of its meter tells it, and water that never rests. */
@Component
class AccountHours implements AccountPanels, AccountAlerts {
    private static final int ORDER = 20;
    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;

    private final JdbcClient jdbc;
    private final District district;

    AccountHours(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    @Override
    public List<AccountPanel> on(AccountShown account, Person me) {
        var hours = of(account.id(), district.businessDate());
        return hours.hours().isEmpty()
                ? List.of()
                : List.of(new AccountPanel("desk/account/hours", hours, AccountPanel.Place.WIDE, ORDER));
    }

    @Override
    public List<AccountAlert> about(AccountShown account) {
        var hours = of(account.id(), district.businessDate());
        var alerts = new ArrayList<AccountAlert>();
        hours.neverBelow(DAY).ifPresent(least -> {
            var week = hours.neverBelow(WEEK);
            alerts.add(AccountAlert.of(
                            AccountAlert.Weight.NOTICE,
                            Tone.DUE,
                            "droplet",
                            Saying.of(week.isPresent() ? "hours.week" : "hours.day"))
                    .saying(Saying.of("hours.least", new Volume(week.orElse(least), VolumeUnit.GALLON))));
        });
        return alerts;
    }

    /** The seven days up to the newest hour, when that is not old. */
    HourlyUse of(long account, LocalDate today) {
        var units = VolumeUnit.values();
        return new HourlyUse(jdbc.sql("""
                with meter as materialized (
                    select i.id, case i.role when 'DEDUCT' then -1 else 1 end as sign
                      from customers.service_agreement a
                      join metering.installation i on i.service_point_id = a.service_point_id
                     where a.account_id = :account
                       and a.effective @> :today::date
                       and i.effective @> :today::date),
                newest as (
                    select max(u.started_at) as at
                      from meter m
                      join metering.interval_use u on u.installation_id = m.id
                     where u.started_at > :today::date - 30
                       and u.started_at < :today::date + 1
                       and u.use is not null)
                select date_trunc('hour', u.started_at) as at, sum(u.use * f.factor * m.sign) as use
                  from newest n
                  join metering.interval_use u on u.started_at >= n.at::date - 6
                                              and u.started_at < n.at::date + 1
                                              and u.started_at > :today::date - 37
                  join meter m on m.id = u.installation_id
                  join unnest(:units::text[], :factors::numeric[]) as f (unit, factor) on f.unit = u.unit
                 where u.use is not null
                 group by 1
                 order by 1
                """)
                .param("account", account)
                .param("today", today)
                .param("units", Stream.of(units).map(VolumeUnit::name).toArray(String[]::new))
                .param(
                        "factors",
                        Stream.of(units).map(unit -> unit.in(VolumeUnit.GALLON)).toArray(BigDecimal[]::new))
                .query(HourlyUse.Hour.class)
                .list());
    }
}
