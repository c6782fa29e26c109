package org.headgate.credit;

import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Money;
import org.headgate.office.Person;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanels;
import org.headgate.web.AccountShown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deposits of an account on its page, where there are any. */
@Component
class DepositPanels implements AccountPanels {
    private final JdbcClient jdbc;

    DepositPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountPanel> on(AccountShown account, Person me) {
        return sums(account)
                .map(sums -> List.of(new AccountPanel("credit/deposit/panel", sums, AccountPanel.Place.SIDE, 20)))
                .orElse(List.of());
    }

    private Optional<DepositSums> sums(AccountShown account) {
        record Row(Money required, Money outstanding, Money held) {}
        return jdbc.sql("""
                select sum(d.required) as required,
                       sum(case when e.gone = 0 then greatest(d.required - e.reduced - e.received, 0) else 0 end) as outstanding,
                       sum(e.held) as held
                  from credit.deposit d
                 cross join lateral (
                       select coalesce(sum(x.amount) filter (where x.kind in ('REDUCED', 'WAIVED')), 0) as reduced,
                              coalesce(sum(x.amount) filter (where x.kind = 'RECEIVED'), 0) as received,
                              coalesce(sum(x.amount) filter (where x.kind in ('APPLIED', 'REFUNDED')), 0) as gone,
                              coalesce(sum(case when x.kind in ('RECEIVED', 'INTEREST') then x.amount
                                                when x.kind in ('APPLIED', 'REFUNDED') then -x.amount
                                                else 0 end), 0) as held
                         from credit.counted_entry x
                        where x.deposit_id = d.id) e
                 where d.account_id = :account
                having count(*) > 0
                """)
                .param("account", account.id())
                .query(Row.class)
                .optional()
                .map(row -> new DepositSums(path(account), row.required(), row.outstanding(), row.held()));
    }

    private static String path(AccountShown account) {
        return "/accounts/%s/deposit".formatted(account.digits());
    }
}
