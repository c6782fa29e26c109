package org.headgate.customers;

import java.util.List;

/**
 * Implemented by a module with pages about accounts whose path does not begin with {@code /accounts/}: a bill, a document, a
 * person. Where one of the accounts is protected, the page opens only to whoever said what for; {@link PagesOfRecords} is the
 * usual way to say it.
 */
public interface ShowsAccounts {
    /** The accounts that the page at this path shows; none when the path is not one of the module's. */
    List<AccountId> accountsAt(String path);
}
