package org.headgate.customers;

import java.time.LocalDate;

/** A number that identifies a customer, as every clerk may see it: its kind and its end. */
public record IdentityNumber(
        IdentityNumberId id, CustomerId person, String personName, IdentityKind kind, String tail, LocalDate addedOn) {
    /** Such as {@code ••••6789}. */
    public String masked() {
        return "••••" + tail;
    }
}
