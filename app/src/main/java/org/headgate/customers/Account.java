package org.headgate.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is billed and owes: known by its number, and by the number it had in the system before.
 *
 * @param oldNumber its number in the system before this one, or blank
 * @param language of its bills and letters: en or es
 */
public record Account(
        AccountId id,
        AccountNumber number,
        String oldNumber,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        MailingAddress mail,
        Delivery delivery,
        String language) {

    /** How bills and letters reach the customer. */
    public enum Delivery {
        PAPER,
        EMAIL,
        BOTH
    }
}
