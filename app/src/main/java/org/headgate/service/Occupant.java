package org.headgate.service;

import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.premises.ServicePointId;

/**
 * Who takes service at a point, or will.
 *
 * @param name of the customer; the number where the account is protected
 */
public record Occupant(
        AgreementId agreement,
        ServicePointId point,
        String service,
        AccountId account,
        String digits,
        String name,
        DateRange effective) {
    public String accountNumber() {
        return digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }
}
