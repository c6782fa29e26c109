package org.headgate.desk;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Answers a request for public records with the records of an account, exempt fields redacted.
 *
 * @param reference the number of the request
 * @param words why the ground holds: the order of the court, the authorisation, the finding
 */
public record ReleaseRecords(
        AccountId account, String reference, String requester, DisclosureGround ground, String words)
        implements Action<Long> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
