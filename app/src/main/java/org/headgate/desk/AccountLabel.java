package org.headgate.desk;

import org.headgate.customers.AccountNumber;

/** An account's number as people read it: 03-11842-9; a number that is not one of ours, as it is kept. */
public final class AccountLabel {
    private AccountLabel() {}

    public static String of(String kept) {
        if (!kept.matches("\\d{8}")) return kept;
        return new AccountNumber(kept).toString();
    }
}
