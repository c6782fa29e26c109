package org.headgate.desk;

import java.util.List;
import org.headgate.contacts.CallerFact;
import org.headgate.contacts.CallerFactor;
import org.headgate.contacts.CallerFacts;
import org.headgate.customers.AccountId;
import org.springframework.stereotype.Component;

/** The last payment: what a caller should know who pays the bill. */
@Component
class KnownPayments implements CallerFacts {
    private final AccountMoney money;

    KnownPayments(AccountMoney money) {
        this.money = money;
    }

    @Override
    public List<CallerFact> of(AccountId account) {
        return money
                .lastPayment(account.value())
                .map(last -> new CallerFact(
                        CallerFactor.LAST_PAYMENT, last.amount().abs().amount().toPlainString()))
                .stream()
                .toList();
    }
}
