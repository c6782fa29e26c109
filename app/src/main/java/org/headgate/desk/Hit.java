package org.headgate.desk;

import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.web.AccountClue;
import org.jspecify.annotations.Nullable;

/**
 * An account that the search found.
 *
 * @param by what of it matched
 * @param matched the phone, meter or old number that matched, as it is kept; empty for names, addresses and account numbers
 * @param clue the bill or receipt that was meant
 */
public record Hit(
        long accountId,
        String number,
        String name,
        @Nullable String address,
        boolean closed,
        By by,
        String matched,
        @Nullable AccountClue clue) implements Discreet<Hit> {
    @Override
    public @Nullable AccountId accountShown() {
        return new AccountId(accountId);
    }

    @Override
    public Hit masked(String instead) {
        return new Hit(
                accountId,
                number,
                "",
                null,
                closed,
                By.ACCOUNT,
                "",
                null);
    }

    public boolean isMasked() {
        return name.isEmpty();
    }

    /** What of an account a search can match, the surest first. */
    public enum By {
        ACCOUNT,
        OLD_NUMBER,
        CLUE,
        METER,
        PHONE,
        NAME,
        ADDRESS
    }

    /** What a hit opens: a bill number the bill, everything else the account. */
    public String path() {
        return clue == null ? "/accounts/" + number : clue.path();
    }
}
