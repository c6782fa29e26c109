package org.headgate.ledger;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books add up, proved from the entries themselves. */
@Component
class LedgerProof implements Proof {
    private final JdbcClient jdbc;

    LedgerProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "every transaction balances, and balances, open items and control accounts agree with the entries";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select 'transaction ' || transaction_id || ': its entries sum to ' || sum(amount)
                  from ledger.entry
                 group by transaction_id
                having sum(amount) <> 0
                 union all
                select 'transaction ' || t.id || ': on the account ' || coalesce(i.amount, 0)
                       || ', on the receivable accounts ' || coalesce(e.amount, 0)
                  from ledger.transaction t
                  left join (select transaction_id, sum(amount) as amount from ledger.open_item group by 1) i
                         on i.transaction_id = t.id
                  left join (select e.transaction_id, sum(e.amount) as amount
                               from ledger.entry e
                               join ledger.general_ledger_account g on g.code = e.gl_code and g.receivable
                              group by 1) e on e.transaction_id = t.id
                 where coalesce(i.amount, 0) <> coalesce(e.amount, 0)
                 union all
                select 'account ' || coalesce(b.account_id, i.account_id) || ': balance ' || coalesce(b.balance, 0)
                       || ', open items ' || coalesce(i.open, 0) || ', posted ' || coalesce(i.amount, 0)
                  from ledger.balance b
                  full join (select account_id, sum(open) as open, sum(amount) as amount
                               from ledger.open_item group by account_id) i on i.account_id = b.account_id
                 where coalesce(b.balance, 0) <> coalesce(i.open, 0)
                    or coalesce(b.balance, 0) <> coalesce(i.amount, 0)
                 union all
                select 'open item ' || i.transaction_id || ' ' || i.service || ': open ' || i.open || ', but ' || i.amount
                       || ' less what was applied is ' || i.amount - coalesce(a.applied, 0)
                  from ledger.open_item i
                  left join (select item_id, item_service, sum(amount) as applied
                               from ledger.application group by 1, 2) a
                         on a.item_id = i.transaction_id and a.item_service = i.service
                 where i.open <> i.amount - coalesce(a.applied, 0)
                 limit 100
                """).query(String.class).list();
    }
}
