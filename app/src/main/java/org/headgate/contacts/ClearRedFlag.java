package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Says what came of looking into callers who could not be verified; the warning goes. */
public record ClearRedFlag(AccountId account, String words) implements Action<Integer> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
