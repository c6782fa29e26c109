package org.headgate.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;

/**
 * What an item of one transaction takes off an item of another; negative when it is given back.
 *
 * <p>Credit goes to receivables of its own service first, then to any, always the oldest due date first: nobody's old
 * debt waits behind a newer one.
 */
record CreditApplication(
        TransactionId withTransaction,
        String withService,
        TransactionId itemTransaction,
        String itemService,
        Money amount) {
    /** An item with something open; negative is credit. */
    record Item(TransactionId transaction, String service, AccountId account, LocalDate dueOn, Money open) {}

    /** Applies the credits among one account's items, given oldest first, to its receivables. */
    static List<CreditApplication> oldestFirst(List<Item> items) {
        var applications = new ArrayList<CreditApplication>();
        var open = new ArrayList<>(items);
        for (var sameService : List.of(true, false)) {
            for (var c = 0; c < open.size(); c++) {
                for (var r = 0; r < open.size() && open.get(c).open().signum() < 0; r++) {
                    var credit = open.get(c);
                    var receivable = open.get(r);
                    if (receivable.open().signum() <= 0) continue;
                    if (sameService && !receivable.service().equals(credit.service())) continue;
                    var amount = min(credit.open().negated(), receivable.open());
                    applications.add(new CreditApplication(
                            credit.transaction(),
                            credit.service(),
                            receivable.transaction(),
                            receivable.service(),
                            amount));
                    open.set(c, with(credit, credit.open().plus(amount)));
                    open.set(r, with(receivable, receivable.open().minus(amount)));
                }
            }
        }
        return applications;
    }

    CreditApplication seenFromTheOther() {
        return new CreditApplication(itemTransaction, itemService, withTransaction, withService, amount.negated());
    }

    private static Item with(Item item, Money open) {
        return new Item(item.transaction(), item.service(), item.account(), item.dueOn(), open);
    }

    private static Money min(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
