package org.headgate.web;

import java.util.List;

/**
 * Implemented by a module that knows of days ahead for an account: the next read, a visit, a due date, a shut-off. Asked for
 * every account page: one query.
 */
public interface AccountDates {
    /** From the business date on, in any order. */
    List<AccountDate> of(AccountShown account);
}
