package org.headgate.billing;

import org.headgate.kernel.Rejection;

/** A bill. People see it as {@link #number}: the same digits and a Luhn check digit, so that a slip of the pen is noticed. */
public record BillId(long value) {
    public static BillId of(Long value) {
        return new BillId(value);
    }

    /** The bill of a number as people write it, with or without its hyphen. */
    public static BillId ofNumber(String number) {
        var digits = number.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{2,18}"))
            throw new Rejection("\"%s\" is not a bill number; it has digits only, such as 100001-6", number);
        var bill = new BillId(Long.parseLong(digits.substring(0, digits.length() - 1)));
        if (bill.checkDigit() != digits.charAt(digits.length() - 1) - '0')
            throw new Rejection("%s is not a bill number: its last digit does not agree with the others", number);
        return bill;
    }

    /** Such as {@code 100001-6}. */
    public String number() {
        return value + "-" + checkDigit();
    }

    private int checkDigit() {
        int sum = 0;
        boolean doubled = true;
        for (var rest = value; rest > 0; rest /= 10) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
