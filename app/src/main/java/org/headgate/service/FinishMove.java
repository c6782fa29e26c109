package org.headgate.service;

import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Lets a move take effect whose visit did not bring its reads: by these figures, and by estimates for the rest.
 *
 * @param version of the move when the form was made
 */
public record FinishMove(MoveId move, AccountId account, List<Figure> figures, int version) implements Action<MoveId> {
    public FinishMove {
        figures = List.copyOf(figures);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
