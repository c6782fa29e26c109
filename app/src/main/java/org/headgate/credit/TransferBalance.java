package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/**
 * Moves what an account owes, or its credit, to another account that answers for it.
 *
 * @param amount without a sign; what moves is a debt where the account owes and a credit where it has one
 * @param agreement where the owner's written agreement is found; blank on another basis
 */
public record TransferBalance(
        AccountId from, AccountId to, Money amount, TransferBasis basis, String agreement, String words)
        implements Action<BalanceTransferId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(from.value());
    }
}
