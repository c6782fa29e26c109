package org.headgate.orders;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountDate;
import org.headgate.web.AccountDates;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.springframework.stereotype.Component;

/** What the page of an account shows of orders. */
@Component
class OrdersOnAccounts implements AccountActs, AccountDates {
    private final Orders orders;

    OrdersOnAccounts(Orders orders) {
        this.orders = orders;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(AccountAct.of("orders.act", "route", "/orders/new?account=" + account.digits(), "o", 230));
    }

    @Override
    public List<AccountDate> of(AccountShown account) {
        return orders.waitingFor(new AccountId(account.id())).stream()
                .map(order -> new AccountDate(
                        order.wantedOn(),
                        "orders.date",
                        List.of(
                                Saying.of("orders.kind." + order.kind().name()),
                                order.id().number()),
                        "/orders/" + order.id().number()))
                .toList();
    }
}
