package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/**
 * Changes where an account's bills and letters go, in which language and by which way.
 *
 * @param version of what was seen
 */
public record ChangeMail(
        AccountId account, int version, MailingAddress mail, Account.Delivery delivery, String language)
        implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
