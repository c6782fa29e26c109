package org.headgate.billing;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.PersonId;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proof that nobody is forgotten: each active service point of the cycle has a bill in the run or a stated reason. */
@Repository
class Everybody {
    static final String VACANT = "Vacant: no customer, no use";

    private final JdbcClient jdbc;

    Everybody(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Vacant points without use have their reason in that; those with use become a concern that somebody must look at. */
    void accountForVacant(BillRun run) {
        jdbc.sql("""
                with vacant as (
                    select p.id, p.reference, coalesce(sum(m.usage), 0) as usage, coalesce(min(m.unit), '') as unit
                      from billing.points_without_bill(:run) w
                      join premises.service_point p on p.id = w.service_point_id
                      left join metering.read m on m.service_point_id = p.id
                                               and m.state = 'ACCEPTED'
                                               and m.read_on > :since
                                               and m.read_on <= :until
                     where not exists (select from customers.service_agreement a
                                        where a.service_point_id = p.id
                                          and a.effective && daterange(:since, :until))
                     group by p.id, p.reference),
                using_water as (
                    insert into billing.concern (run_id, service_point_id, kind, facts, at_risk)
                    select :run, v.id, 'VacantYetUsing',
                           jsonb_build_object('servicePoint', v.reference, 'usage', v.usage, 'unit', lower(v.unit)), 0
                      from vacant v
                     where v.usage > 0)
                insert into billing.unbilled (run_id, service_point_id, reason)
                select :run, id, :reason
                  from vacant
                 where usage <= 0
                    on conflict do nothing
                """)
                .param("run", run.id().value())
                .param("since", readsUntilBefore(run))
                .param("until", run.readsUntil())
                .param("reason", VACANT)
                .update();
    }

    private LocalDate readsUntilBefore(BillRun run) {
        return jdbc.sql("""
                select coalesce(max(reads_until), :aMonthBefore)
                  from billing.run
                 where cycle_id = :cycle and period < :period and state <> 'CANCELLED'
                """)
                .param("aMonthBefore", run.readsUntil().minusMonths(1))
                .param("cycle", run.cycle().value())
                .param("period", run.period())
                .query(LocalDate.class)
                .single();
    }

    /** The points that have neither a bill nor a reason: these stop the sign-off. */
    List<UnexplainedPoint> unexplained(RunId run, int limit) {
        return jdbc.sql("""
                select p.id as service_point, p.reference, q.address, p.service
                  from (select service_point_id from billing.points_without_bill(:run)
                        except
                        select service_point_id from billing.unbilled where run_id = :run) w
                  join premises.service_point p on p.id = w.service_point_id
                  join premises.premises q on q.id = p.premises_id
                  join premises.route r on r.id = p.route_id
                 order by r.code, p.sequence
                 limit :limit
                """)
                .param("run", run.value())
                .param("limit", limit)
                .query(UnexplainedPoint.class)
                .list();
    }

    int countUnexplained(RunId run) {
        return jdbc.sql("""
                select count(*)::int
                  from (select service_point_id from billing.points_without_bill(:run)
                        except
                        select service_point_id from billing.unbilled where run_id = :run) unexplained
                """).param("run", run.value()).query(Integer.class).single();
    }

    void state(RunId run, ServicePointId point, String reason, PersonId by) {
        jdbc.sql("""
                insert into billing.unbilled (run_id, service_point_id, reason, stated_by)
                values (:run, :point, :reason, :by)
                    on conflict (run_id, service_point_id) do update
                   set reason = excluded.reason, stated_by = excluded.stated_by
                """)
                .param("run", run.value())
                .param("point", point.value())
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** States the reason for all points of an account in the run's cycle. */
    void state(RunId run, long account, String reason, PersonId by) {
        jdbc.sql("""
                insert into billing.unbilled (run_id, service_point_id, reason, stated_by)
                select distinct run.id, p.id, :reason, :by
                  from billing.run run
                  join premises.route r on r.cycle_id = run.cycle_id
                  join premises.service_point p on p.route_id = r.id
                  join customers.service_agreement a on a.service_point_id = p.id and a.account_id = :account
                 where run.id = :run
                   and lower(a.effective) < run.reads_until
                    on conflict (run_id, service_point_id) do update
                   set reason = excluded.reason, stated_by = excluded.stated_by
                """)
                .param("run", run.value())
                .param("account", account)
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** Forgets the reasons for an account's points: it is calculated again. */
    void forget(RunId run, long account) {
        jdbc.sql("""
                delete from billing.unbilled u
                 using customers.service_agreement a
                 where u.run_id = :run
                   and a.service_point_id = u.service_point_id
                   and a.account_id = :account
                """).param("run", run.value()).param("account", account).update();
    }

    List<UnbilledPoint> unbilled(RunId run) {
        return jdbc.sql("""
                select p.id as service_point, p.reference, q.address, u.reason, u.stated_by
                  from billing.unbilled u
                  join premises.service_point p on p.id = u.service_point_id
                  join premises.premises q on q.id = p.premises_id
                  join premises.route r on r.id = p.route_id
                 where u.run_id = :run
                 order by r.code, p.sequence
                """)
                .param("run", run.value())
                .query(UnbilledPoint.class)
                .list();
    }
}
