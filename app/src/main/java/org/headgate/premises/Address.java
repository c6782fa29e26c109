package org.headgate.premises;

import org.headgate.kernel.Rejection;

/** Where a premises lies: house number, street, unit or blank, city, two-letter state and ZIP code. */
public record Address(String houseNumber, String street, String unit, String city, String state, String zip) {
    public Address {
        if (houseNumber.isBlank() || street.isBlank() || city.isBlank())
            throw new Rejection("An address has a house number, a street and a city.");
        if (!state.matches("[A-Z]{2}"))
            throw new Rejection("\"%s\" is not a state; expected two capital letters as in CA", state);
        if (!zip.matches("\\d{5}(-\\d{4})?"))
            throw new Rejection("\"%s\" is not a ZIP code; expected 92252 or 92252-1234", zip);
    }

    /** House number, street and unit, as the first line of an envelope. */
    public String street1() {
        return houseNumber + " " + street + (unit.isBlank() ? "" : " " + unit);
    }
}
