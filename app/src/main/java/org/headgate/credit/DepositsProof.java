package org.headgate.credit;

import java.util.List;
import org.headgate.district.District;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office says it holds of customers' deposits is what the books owe them. */
@Component
class DepositsProof implements Proof {
    private final JdbcClient jdbc;
    private final District district;

    DepositsProof(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    @Override
    public String claim() {
        return "what is held of each customer's deposits is what the deposit account of the ledger owes them";
    }

    @Override
    public List<String> problems() {
        if (district.description().filter(text -> !text.isBlank()).isEmpty()) return List.of();
        return jdbc.sql("""
                select 'account ' || coalesce(h.account_id, l.account_id) || ': deposits held ' || coalesce(h.held, 0)
                       || ', in the ledger ' || coalesce(l.owed, 0)
                  from (select d.account_id,
                               sum(case when e.kind in ('RECEIVED', 'INTEREST') then e.amount
                                        when e.kind in ('APPLIED', 'REFUNDED') then -e.amount
                                        else 0 end) as held
                          from credit.deposit d
                          join credit.counted_entry e on e.deposit_id = d.id
                         group by d.account_id) h
                  full join (select t.account_id, -sum(e.amount) as owed
                               from ledger.entry e
                               join ledger.transaction t on t.id = e.transaction_id
                              where e.gl_code = :deposits
                                and t.kind like 'DEPOSIT%'
                              group by t.account_id) l on l.account_id = h.account_id
                 where coalesce(h.held, 0) <> coalesce(l.owed, 0)
                 limit 100
                """)
                .param("deposits", district.agency().accounts().deposits())
                .query(String.class)
                .list();
    }
}
