package org.headgate.web;

import java.util.List;

/**
 * Implemented by a module whose numbers lead to an account: a receipt, a check, an order, a case. The search asks each for what
 * was typed; one query by an index on the number, and none when the text cannot be one.
 */
public interface AccountClues {
    /** What bears the number typed, the surest first. */
    List<AccountClue> leadingFrom(String typed, int atMost);
}
