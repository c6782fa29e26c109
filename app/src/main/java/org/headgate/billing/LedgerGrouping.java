package org.headgate.billing;

import java.util.Locale;

/** By what the preliminary billing ledger adds up. */
public enum LedgerGrouping {
    CLASS,
    SERVICE,
    CHARGE,
    REVENUE,
    ROUTE;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping of an address; by class where there is none of the name. */
    public static LedgerGrouping of(String path) {
        for (var grouping : values()) if (grouping.path().equals(path)) return grouping;
        return CLASS;
    }
}
