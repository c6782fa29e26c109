package org.headgate.billing;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold of bills: they are the sums of their lines, and the ledger has each exactly once. */
@Component
class BillingProof implements Proof {
    private final JdbcClient jdbc;

    BillingProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "every bill is the sum of its lines, and the ledger has each posted bill once";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select 'bill ' || b.id || ': total ' || b.total || ', its lines sum to ' || coalesce(l.amount, 0)
                  from billing.bill b
                  left join (select bill_id, sum(amount) as amount from billing.bill_line group by bill_id) l
                         on l.bill_id = b.id
                 where b.total <> coalesce(l.amount, 0)
                 union all
                select 'bill ' || s.bill_id || ': part ' || s.number || ' of ' || s.amount || ', its lines sum to '
                       || coalesce(l.amount, 0)
                  from billing.bill_segment s
                  left join (select bill_id, segment, sum(amount) as amount from billing.bill_line group by 1, 2) l
                         on l.bill_id = s.bill_id and l.segment = s.number
                 where s.amount <> coalesce(l.amount, 0)
                 union all
                select 'bill ' || b.id || ' is ' || b.status || ' with ' || b.total || ', the ledger has ' || coalesce(i.amount, 0)
                  from billing.bill b
                  left join ledger.transaction t on t.id = b.transaction_id and t.document = b.id and t.kind = 'BILL'
                  left join (select transaction_id, sum(amount) as amount from ledger.open_item group by 1) i
                         on i.transaction_id = t.id
                 where (b.status in ('POSTED', 'CANCELLED') and b.total <> coalesce(i.amount, 0))
                    or (b.status not in ('POSTED', 'CANCELLED') and b.transaction_id is not null)
                 union all
                select 'transaction ' || t.id || ' posts bill ' || t.document || ', which does not name it'
                  from ledger.transaction t
                  left join billing.bill b on b.id = t.document and b.transaction_id = t.id
                 where t.kind = 'BILL' and b.id is null
                 union all
                select 'agreement ' || s.agreement_id || ' is billed twice from ' || lower(s.period) || ' by bills ' || s.bill_id || ' and '
                       || s.next_bill
                  from (select s.*, lead(lower(s.period)) over by_day as next_from, lead(bill_id) over by_day as next_bill
                          from billing.bill_segment s
                         where s.live and s.kind = 'REGULAR'
                        window by_day as (partition by agreement_id order by lower(period))) s
                 where s.next_from < upper(s.period)
                 union all
                select 'bill ' || b.id || ' belongs to run ' || b.run_id || ', which is not there'
                  from billing.bill b
                 where not exists (select from billing.run r where r.id = b.run_id)
                 union all
                select 'bill ' || s.bill_id || ' was charged by tariff book ' || s.tariff_book_id || ', which is not kept'
                  from billing.bill_segment s
                 where not exists (select from billing.tariff_book t where t.id = s.tariff_book_id)
                 limit 100
                """).query(String.class).list();
    }
}
