package org.headgate.billing;

import java.util.List;
import org.headgate.billing.Concern.Decision;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.metering.Metering;
import org.headgate.office.Person;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A bill whose read is doubted waits, and its meters are on the list of the next reading round. */
@Component
class Rereading {
    private final JdbcClient jdbc;
    private final BillRuns runs;
    private final Concerns concerns;
    private final Metering metering;
    private final District district;

    Rereading(JdbcClient jdbc, BillRuns runs, Concerns concerns, Metering metering, District district) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.concerns = concerns;
        this.metering = metering;
        this.district = district;
    }

    void hold(ConcernId id, String reason, Person by) {
        runs.decide(id, Decision.HELD, reason, by);
        var concern = concerns.find(id).orElseThrow();
        var account = concern.account();
        if (account != null)
            metering.askForReread(
                    points(concern.run(), account), district.businessDate(), reference(id), reason, by.id());
    }

    void reopen(ConcernId id) {
        runs.reopen(id);
        metering.takeBackReread(reference(id));
    }

    private static String reference(ConcernId id) {
        return "billing concern " + id.value();
    }

    private List<ServicePointId> points(RunId run, AccountId account) {
        return jdbc
                .sql("""
                select distinct p.id
                  from billing.run run
                  join premises.route r on r.cycle_id = run.cycle_id
                  join premises.service_point p on p.route_id = r.id
                  join customers.service_agreement a on a.service_point_id = p.id and a.account_id = :account
                 where run.id = :run
                   and lower(a.effective) < run.reads_until
                """)
                .param("run", run.value())
                .param("account", account.value())
                .query(Long.class)
                .list()
                .stream()
                .map(ServicePointId::new)
                .toList();
    }
}
