package org.headgate.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came back.
 *
 * @param inDoubt whether nobody has put the address right or said that it is
 */
public record ReturnedPiece(
        LocalDate returnedOn,
        ReturnReason reason,
        String street,
        String city,
        String zip,
        String note,
        String by,
        @Nullable LocalDate settledOn,
        String settledFor,
        boolean inDoubt) {}
