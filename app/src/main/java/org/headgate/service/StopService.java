package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Rejection;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * An account stops taking service at a premises; the day given is the first it does not pay for.
 *
 * @param forwarding where the final bill goes; null where the address stays
 * @param turnOff whether the water is turned off, where the owner does not take over
 * @param version of the account when the form was made
 */
public record StopService(
        AccountId account,
        PremisesId premises,
        LocalDate on,
        Reading reading,
        List<Figure> figures,
        @Nullable MailingAddress forwarding,
        boolean turnOff,
        String note,
        int version)
        implements MoveAsked {
    public StopService {
        figures = List.copyOf(figures);
        note = note.strip();
        if (note.length() > StartService.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", StartService.NOTE_AT_MOST);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
