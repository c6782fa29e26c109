package org.headgate.credit;

/** What of the list is shown. */
public enum DepositsShown {
    DUE,
    OUTSTANDING,
    HELD
}
