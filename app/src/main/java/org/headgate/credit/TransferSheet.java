package org.headgate.credit;

import java.util.List;
import org.headgate.customers.Account;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance;

/**
 * What the page for transferring a balance shows.
 *
 * @param others the other accounts of its customers, and those of its owners
 */
public record TransferSheet(
        Account account, String name, Money balance, List<Other> others, List<BalanceTransfer> past, Allowance limit) {
    /** An account that may answer for this one. */
    public record Other(Account account, String name, Money balance, TransferBasis basis) {}
}
