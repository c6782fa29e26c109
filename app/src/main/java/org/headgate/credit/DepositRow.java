package org.headgate.credit;

/** A deposit and whether it is to be given back. */
public record DepositRow(Deposit deposit, DepositRelease release) {
    public DepositsShown kind() {
        if (release instanceof DepositRelease.Due) return DepositsShown.DUE;
        return deposit.state() == Deposit.State.OUTSTANDING ? DepositsShown.OUTSTANDING : DepositsShown.HELD;
    }
}
