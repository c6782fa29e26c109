package org.headgate.service;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;

/**
 * Takes back a move that has not taken effect, with everything it caused.
 *
 * @param version of the move when the form was made
 */
public record UndoMove(MoveId move, AccountId account, String reason, int version) implements Action<MoveId> {
    public UndoMove {
        reason = reason.strip();
        if (reason.isEmpty()) throw new Rejection("State why it is taken back.");
        if (reason.length() > StartService.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", StartService.NOTE_AT_MOST);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
