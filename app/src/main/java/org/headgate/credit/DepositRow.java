package org.headgate.credit;

import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;

/** A deposit and whether it is to be given back. */
public record DepositRow(Deposit deposit, DepositRelease release) implements Discreet<DepositRow> {
    @Override
    public AccountId accountShown() {
        return deposit.account();
    }

    @Override
    public DepositRow masked(String instead) {
        return new DepositRow(deposit.masked(instead), release);
    }

    public DepositsShown kind() {
        if (release instanceof DepositRelease.Due) return DepositsShown.DUE;
        return deposit.state() == Deposit.State.OUTSTANDING ? DepositsShown.OUTSTANDING : DepositsShown.HELD;
    }
}
