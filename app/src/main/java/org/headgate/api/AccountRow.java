package org.headgate.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account as programs read it. */
record AccountRow(
        String number,
        String oldNumber,
        String name,
        String street,
        String city,
        String state,
        String zip,
        String language,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        BigDecimal balance) {
    /** Without name and address, for who may not know them. */
    AccountRow masked() {
        return new AccountRow(number, "", "", "", "", state, "", language, openedOn, closedOn, balance);
    }
}
