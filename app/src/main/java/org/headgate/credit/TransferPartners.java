package org.headgate.credit;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that may answer for one: those of the same customers, and those of its owners. */
@Repository
class TransferPartners {
    private final JdbcClient jdbc;
    private final Customers customers;

    TransferPartners(JdbcClient jdbc, Customers customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    List<TransferSheet.Other> of(AccountId account) {
        record Row(long account, String name, Money balance, boolean same) {}
        return jdbc.sql("""
                select o.account_id as account,
                       case when customers.is_protected(o.account_id) then max(a.number) else max(p.full_name) end as name,
                       coalesce(max(b.balance), 0) as balance,
                       bool_or(m.role = 'CUSTOMER') as same
                  from customers.account_person m
                  join customers.account_person o on o.person_id = m.person_id and o.role = 'CUSTOMER'
                  join customers.person p on p.id = o.person_id
                  join customers.account a on a.id = o.account_id and a.closed_on is null
                  left join ledger.balance b on b.account_id = o.account_id
                 where m.account_id = :account
                   and m.role in ('CUSTOMER', 'OWNER')
                   and o.account_id <> :account
                 group by o.account_id
                 order by bool_or(m.role = 'CUSTOMER') desc, o.account_id
                 limit 50
                """).param("account", account.value()).query(Row.class).stream()
                .map(row -> new TransferSheet.Other(
                        customers.account(new AccountId(row.account())).orElseThrow(),
                        row.name(),
                        row.balance(),
                        row.same() ? TransferBasis.SAME_CUSTOMER : TransferBasis.OWNER_AGREED))
                .toList();
    }
}
