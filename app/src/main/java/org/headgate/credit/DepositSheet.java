package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.Account;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page shows.
 *
 * @param asking the quote for a deposit that could be asked for; null on a closed account
 */
public record DepositSheet(
        Account account,
        String name,
        Money balance,
        CreditScore score,
        List<DepositTold> deposits,
        List<String> rateClasses,
        String rateClass,
        @Nullable DepositQuote asking,
        LocalDate dueOn,
        Allowance waiving,
        Allowance refunding) {
    public Money held() {
        return deposits.stream().map(told -> told.deposit().held()).reduce(Money.ZERO, Money::plus);
    }

    public Money outstanding() {
        return deposits.stream().map(told -> told.deposit().outstanding()).reduce(Money.ZERO, Money::plus);
    }
}
