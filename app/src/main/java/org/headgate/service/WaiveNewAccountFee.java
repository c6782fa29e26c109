package org.headgate.service;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;

/**
 * Does without the fee that a start charged for its new account.
 *
 * @param amount what was charged
 */
public record WaiveNewAccountFee(MoveId move, AccountId account, Money amount, String reason)
        implements Action<MoveId> {
    public WaiveNewAccountFee {
        reason = reason.strip();
        if (reason.isEmpty()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        if (reason.length() > StartService.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", StartService.NOTE_AT_MOST);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
