package org.headgate.service;

import org.headgate.customers.AccountId;
import org.headgate.kernel.DateRange;
import org.headgate.premises.PremisesId;

/** An owner's agreement to take over when a tenant leaves. */
public record Reversion(
        ReversionId id,
        PremisesId premises,
        String address,
        AccountId account,
        String digits,
        String name,
        DateRange effective,
        String note) {
    public String accountNumber() {
        return digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }
}
