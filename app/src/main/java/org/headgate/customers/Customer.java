package org.headgate.customers;

import org.headgate.kernel.Rejection;

/**
 * A person or an organisation.
 *
 * @param reference the district's own number of the customer, or blank
 * @param familyName the family name, or the name of the organisation
 * @param language in which they are written to: en or es
 */
public record Customer(
        CustomerId id, String reference, Kind kind, String givenName, String familyName, String language) {

    public Customer {
        if (familyName.isBlank()) throw new Rejection("A customer has a family name or the name of an organization.");
    }

    /** Whether it is somebody or something. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public String fullName() {
        return givenName.isBlank() ? familyName : givenName + " " + familyName;
    }
}
