package org.headgate.desk;

import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.web.AccountClue;
import org.headgate.web.Clue;
import org.jspecify.annotations.Nullable;

/**
 * An account that the search found.
 *
 * @param accountId 0 for what has no account
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
        @Nullable AccountClue clue)
        implements Discreet<Hit> {
    /** Of what has no account. */
    static Hit of(Clue clue) {
        return new Hit(
                0, "", clue.name(), clue.address(), false, By.CLUE, "", new AccountClue(0, clue.what(), clue.path()));
    }

    /** Tells the hits of a list apart. */
    public String key() {
        return accountId == 0 ? path().substring(1).replace('/', '-') : String.valueOf(accountId);
    }

    @Override
    public @Nullable AccountId accountShown() {
        return accountId == 0 ? null : new AccountId(accountId);
    }

    @Override
    public Hit masked(String instead) {
        return new Hit(accountId, number, "", null, closed, By.ACCOUNT, "", null);
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
