package org.headgate.web;

import java.util.List;

/** Implemented by a module that knows of days ahead which an account's page should name. */
public interface AccountDates {
    List<AccountDate> of(AccountShown account);
}
