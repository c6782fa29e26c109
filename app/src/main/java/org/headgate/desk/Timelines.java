package org.headgate.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gathers what happened on an account from the ledger, the reads, the meters and the audit trail. */
@Repository
class Timelines {
    private static final int ENTRIES = 14;

    private final JdbcClient jdbc;

    Timelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Timeline of(long account, Timeline.Kind shown) {
        return new Timeline(shown, entries(account, shown));
    }

    private List<Timeline.Entry> entries(long account, Timeline.Kind shown) {
        return jdbc.sql("""
                select *
                  from ((select t.posted_on as on, 'MONEY' as kind, t.kind as what, t.document, i.amount,
                                s.use as quantity, s.unit, s.first_day, s.last_day, nullif(nullif(t.memo, ''), 'Payment') as detail,
                                null as who, t.id as place
                           from ledger.transaction t
                          cross join lateral (
                                select sum(o.amount) as amount from ledger.open_item o where o.transaction_id = t.id) i
                           left join lateral (
                                select min(lower(g.period)) as first_day, max(upper(g.period)) - 1 as last_day,
                                       sum(g.usage) as use, min(g.unit) as unit
                                  from billing.bill_segment g
                                 where t.kind = 'BILL' and g.bill_id = t.document) s on true
                          where t.account_id = :account
                            and :shown in ('ALL', 'MONEY')
                          order by t.posted_on desc, t.id desc
                          limit :limit)
                        union all
                        (select r.read_on, 'READS', r.kind, null, null, r.usage, r.unit, null, r.read_on,
                                m.serial, r.register::text, r.id
                           from customers.service_agreement a
                           join metering.read r on r.service_point_id = a.service_point_id
                           join metering.installation n on n.id = r.installation_id
                           join metering.meter m on m.id = n.meter_id
                          where a.account_id = :account
                            and r.state = 'ACCEPTED'
                            and r.read_on >= lower(a.effective)
                            and (upper_inf(a.effective) or r.read_on <= upper(a.effective))
                            and (:shown = 'READS' or (:shown = 'ALL' and r.kind <> 'ACTUAL'))
                          order by r.read_on desc, r.id desc
                          limit :limit)
                        union all
                        (select e.business_date, 'CHANGES', e.action, null, null, null, null, null, null, null,
                                p.full_name, e.id
                           from office.audit_entry e
                           join office.person p on p.id = e.person_id
                          where e.account_id = :account
                            and e.outcome = 'DONE'
                            and :shown in ('ALL', 'CHANGES')
                          order by e.id desc
                          limit :limit)) as happened
                 order by "on" desc, kind, place desc
                 limit :limit
                """)
                .param("account", account)
                .param("shown", shown.name())
                .param("limit", ENTRIES)
                .query(Timeline.Entry.class)
                .list();
    }
}
