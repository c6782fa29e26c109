package org.headgate.customers;

import org.headgate.kernel.Rejection;

/**
 * The number of an account: seven digits and a Luhn check digit, written 03-11842-9. A mistyped digit and two neighbours
 * exchanged (but for 0 and 9) are noticed.
 */
public record AccountNumber(String digits) {
    private static final int LENGTH = 8;

    public AccountNumber {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9'))
            throw new Rejection("\"%s\" is not an account number; expected eight digits as in 03-11842-9", digits);
        if (digits.charAt(LENGTH - 1) != checkDigit(digits.substring(0, LENGTH - 1)))
            throw new Rejection(
                    "%s is not an account number: its last digit does not check; is a digit mistyped?",
                    hyphened(digits));
    }

    /** The account number of seven digits: {@code serial} with its check digit. */
    public static AccountNumber of(int serial) {
        if (serial < 0 || serial > 9_999_999)
            throw new IllegalArgumentException("an account number has seven digits, not " + serial);
        var seven = "%07d".formatted(serial);
        return new AccountNumber(seven + checkDigit(seven));
    }

    /** Reads a number as people write it, with or without hyphens and spaces. */
    public static AccountNumber parse(String text) {
        return new AccountNumber(text.replaceAll("[\\s-]", ""));
    }

    /** The seven digits without the check digit. */
    public int serial() {
        return Integer.parseInt(digits.substring(0, LENGTH - 1));
    }

    /** As people read it: 03-11842-9. */
    @Override
    public String toString() {
        return hyphened(digits);
    }

    private static String hyphened(String digits) {
        return digits.substring(0, 2) + '-' + digits.substring(2, LENGTH - 1) + '-' + digits.substring(LENGTH - 1);
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = (digits.charAt(i) - '0') * (doubled ? 2 : 1);
            sum += digit / 10 + digit % 10;
            doubled = !doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
