package org.headgate.desk;

import org.jspecify.annotations.Nullable;

/**
 * An account that the search found.
 *
 * @param by what of it matched
 * @param matched the phone, meter or bill that matched, as it is kept; empty for names, addresses and numbers
 */
public record Hit(
        long accountId,
        String number,
        String name,
        @Nullable String address,
        boolean closed,
        By by,
        String matched) {
    /** Without what tells who and where the customer is: a protected account. */
    Hit masked() {
        return new Hit(accountId, number, "", null, closed, By.ACCOUNT, "");
    }

    public boolean isMasked() {
        return name.isEmpty();
    }

    /** What of an account a search can match, the surest first. */
    public enum By {
        ACCOUNT,
        BILL,
        METER,
        PHONE,
        NAME,
        ADDRESS
    }
}
