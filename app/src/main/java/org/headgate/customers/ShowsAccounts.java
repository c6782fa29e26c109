package org.headgate.customers;

import java.util.OptionalLong;

/**
 * Implemented by a module with pages about one account whose path does not begin with {@code /accounts/}: a bill, a document.
 * Where the account is protected, the page opens only to whoever said what for.
 */
public interface ShowsAccounts {
    /** The account that the page at this path shows, when the path is one of the module's. */
    OptionalLong accountAt(String path);
}
