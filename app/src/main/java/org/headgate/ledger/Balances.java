package org.headgate.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each account owes, moved in the transaction that changes it. */
@Repository
class Balances {
    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are touched in account order, so that two postings cannot wait for each other. */
    void add(Collection<Posting> postings) {
        var changes = new TreeMap<Long, BigDecimal>();
        for (var posting : postings)
            changes.merge(posting.account().value(), posting.onAccount().amount(), BigDecimal::add);
        jdbc.sql("""
                insert into ledger.balance (account_id, balance)
                select * from unnest(:accounts::bigint[], :changes::numeric[])
                    on conflict (account_id) do update set balance = balance.balance + excluded.balance
                """)
                .param("accounts", changes.keySet().toArray(Long[]::new))
                .param("changes", changes.values().toArray(BigDecimal[]::new))
                .update();
    }

    Money of(AccountId account) {
        return of(List.of(account)).getOrDefault(account, Money.ZERO);
    }

    Map<AccountId, Money> of(Collection<AccountId> accounts) {
        record Row(AccountId account, Money balance) {}
        var known = jdbc
                .sql("select account_id as account, balance from ledger.balance where account_id = any(:accounts)")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .query(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::account, Row::balance));
        var all = new HashMap<>(
                accounts.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> Money.ZERO)));
        all.putAll(known);
        return all;
    }
}
