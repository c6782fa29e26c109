package org.headgate.service;

/** Somebody who is in the books, with the account they are known by. */
public record KnownCustomer(long id, String name, String language, String phone, String digits) {
    public String accountNumber() {
        return digits.isEmpty()
                ? ""
                : digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }
}
