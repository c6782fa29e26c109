package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reads of an account, taken while it was charged for the service point; beside other things only the unusual ones. */
@Repository
class ReadHappenings implements AccountHappenings {
    private final JdbcClient jdbc;

    ReadHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.READS;
    }

    record Read(LocalDate readOn, String kind, BigDecimal register, BigDecimal use, String unit, String serial) {}

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return jdbc
                .sql("""
                select r.read_on, r.kind, r.register, r.usage as use, r.unit, m.serial
                  from customers.service_agreement a
                 cross join lateral (
                       select *
                         from metering.read d
                        where d.service_point_id = a.service_point_id
                          and d.state = 'ACCEPTED'
                          and d.read_on >= lower(a.effective)
                          and d.read_on <= least(:through::date, upper(a.effective))
                          and (:alone or d.kind <> 'ACTUAL')
                        order by d.read_on desc, d.id desc
                        limit :atMost) r
                  join metering.installation n on n.id = r.installation_id
                  join metering.meter m on m.id = n.meter_id
                 where a.account_id = :account
                 order by r.read_on desc, r.id desc
                 limit :atMost
                """)
                .param("account", account.id())
                .param("through", stretch.through())
                .param("alone", stretch.alone())
                .param("atMost", stretch.atMost())
                .query(Read.class)
                .list()
                .stream()
                .map(read -> AccountHappening.of(
                                read.readOn(),
                                "gauge",
                                read.kind().equals("ESTIMATED") ? Tone.DUE : Tone.PLAIN,
                                Saying.of("desk.what." + read.kind()))
                        .under(Saying.of("desk.read.line", read.register(), read.serial()))
                        .measuring(Saying.value(new Volume(read.use(), VolumeUnit.valueOf(read.unit())))))
                .toList();
    }
}
