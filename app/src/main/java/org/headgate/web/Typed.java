package org.headgate.web;

import java.math.BigDecimal;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;

/** What people type into a field, read as they write it. */
public final class Typed {
    private static final int CENTS = 2;

    private Typed() {}

    /** An amount such as 1,204.5 or $1204.50; a minus, typed or typeset, makes it a credit. */
    public static Money money(String typed) {
        var plain = typed.replaceAll("[,$\\s]", "").replace('\u2212', '-');
        try {
            var amount = new BigDecimal(plain);
            if (amount.stripTrailingZeros().scale() > CENTS || amount.precision() - amount.scale() > 9)
                throw new NumberFormatException("not dollars and cents");
            return new Money(amount);
        } catch (NumberFormatException _) {
            throw new Rejection("An amount is written in dollars and cents as in 12.50, not \"%s\".", typed.strip());
        }
    }
}
