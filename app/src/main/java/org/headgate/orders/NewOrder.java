package org.headgate.orders;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody asks for.
 *
 * @param point the service point it is about; null for the premises as a whole
 * @param account the account it is for; null where nobody is a customer
 */
public record NewOrder(
        OrderKind kind,
        PremisesId premises,
        @Nullable ServicePointId point,
        @Nullable AccountId account,
        LocalDate wantedOn,
        OrderWindow window,
        OrderPriority priority,
        String note) {
    static final int NOTE_AT_MOST = 500;

    public NewOrder {
        note = note.strip();
        if (note.length() > NOTE_AT_MOST) throw new Rejection("At most %s characters.", NOTE_AT_MOST);
    }
}
