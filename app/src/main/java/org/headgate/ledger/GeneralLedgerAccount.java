package org.headgate.ledger;

/** An account of the agency's general ledger; a receivable one is the control account of what customers owe. */
public record GeneralLedgerAccount(String code, String name, Kind kind, boolean receivable) {
    /** What kind of account, as accountants class them. */
    public enum Kind {
        ASSET,
        LIABILITY,
        REVENUE,
        EXPENSE,
        EQUITY
    }
}
