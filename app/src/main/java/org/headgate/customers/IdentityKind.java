package org.headgate.customers;

/** Which number identifies somebody, or their bank account; each looks its own way and says little by its end. */
public enum IdentityKind {
    DRIVER_LICENSE("[A-Z0-9]{5,20}"),
    /** All nine digits, or the last four where that is all the office needs. */
    SSN("[0-9]{4}|(?!000|666|9)[0-9]{3}(?!00)[0-9]{2}(?!0000)[0-9]{4}"),
    EIN("[0-9]{9}"),
    ITIN("9[0-9]{8}"),
    /** Routing number, then account number. */
    BANK_ACCOUNT("[0-9]{9}[0-9]{4,17}");

    private final String form;

    IdentityKind(String form) {
        this.form = form;
    }

    boolean takes(String plain) {
        return plain.matches(form);
    }
}
