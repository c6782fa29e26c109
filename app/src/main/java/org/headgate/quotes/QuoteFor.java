package org.headgate.quotes;

import org.headgate.kernel.Rejection;

/**
 * Whom a quote is for, and how they are reached.
 *
 * @param language in which they read it: en or es
 */
public record QuoteFor(String name, String phone, String email, String address, String language) {
    private static final int LONGEST = 160;

    public QuoteFor {
        name = checked(name);
        phone = checked(phone);
        email = checked(email);
        address = checked(address);
        if (name.isEmpty()) throw new Rejection("Say whom the quote is for.");
        if (!language.equals("es")) language = "en";
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        return text.strip();
    }
}
