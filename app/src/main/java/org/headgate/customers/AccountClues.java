package org.headgate.customers;

import java.util.List;
import org.headgate.web.Saying;

/**
 * Implemented by a module whose numbers lead to an account: a receipt, a check, an order, a case. The search asks each for what
 * was typed; one query by an index on the number, and none when the text cannot be one.
 */
public interface AccountClues {
    /** What bears the number typed, the surest first. */
    List<Clue> leadingFrom(String typed, int atMost);

    /**
     * What was found.
     *
     * @param what it is: "bill 100234"
     * @param path what it opens
     */
    record Clue(AccountId account, Saying what, String path) {}
}
