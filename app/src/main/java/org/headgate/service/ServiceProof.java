package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import org.headgate.district.District;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nothing planned is forgotten, what a move did is what the agreements say, and one taken back costs nothing. */
@Component
class ServiceProof implements Proof {
    private final JdbcClient jdbc;
    private final District district;

    ServiceProof(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    @Override
    public String claim() {
        return "moves whose day has come are in effect or wait for a visit, and what was taken back costs nothing";
    }

    @Override
    public List<String> problems() {
        return district.description().isEmpty()
                ? List.of()
                : jdbc.sql("""
                select 'move ' || m.id || ' was for ' || m.on_day || ' and waits for nothing'
                  from service.move m
                 where m.state = 'PLANNED'
                   and m.on_day < :today
                   and not exists (select
                                     from orders.service_order o
                                    where o.premises_id in (m.premises_id, m.to_premises_id)
                                      and o.state in ('OPEN', 'ASSIGNED'))
                 union all
                select 'move ' || m.id || ' is ' || m.state || ', but agreement ' || c.subject || ' does not begin on ' || m.on_day
                  from service.move m
                  join service.consequence c on c.move_id = m.id and c.kind = 'AGREEMENT_OPENED'
                  left join customers.service_agreement a on a.id = c.subject and lower(a.effective) = m.on_day
                 where m.state <> 'UNDONE'
                   and a.id is null
                   and not exists (select
                                     from service.consequence t
                                     join service.move later on later.id = t.move_id and later.state <> 'UNDONE'
                                    where t.kind = 'AGREEMENT_TAKEN_BACK'
                                      and t.subject = c.subject)
                 union all
                select 'move ' || m.id || ' was taken back, but not the fee of its transaction ' || c.subject
                  from service.move m
                  join service.consequence c on c.move_id = m.id and c.kind = 'FEE_CHARGED'
                 where m.state = 'UNDONE'
                   and not exists (select from ledger.transaction t where t.reverses = c.subject)
                """).param("today", today()).query(String.class).list();
    }

    private LocalDate today() {
        return district.businessDate();
    }
}
