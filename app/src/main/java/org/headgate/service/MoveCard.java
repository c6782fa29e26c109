package org.headgate.service;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.customers.MailingAddress;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * A move as its pages show it.
 *
 * @param premises where service starts or stops; of a transfer, where it stops
 * @param to where a transfer goes
 */
public record MoveCard(
        MoveId id,
        MoveKind kind,
        MoveState state,
        AccountId account,
        String digits,
        String customer,
        PremisesId premises,
        String address,
        @Nullable PremisesId to,
        String toAddress,
        LocalDate onDay,
        Reading reading,
        @Nullable MailingAddress mail,
        String note,
        LocalDate askedOn,
        long askedById,
        String askedBy,
        @Nullable LocalDate inEffectOn,
        @Nullable LocalDate undoneOn,
        String undoneBy,
        String undoReason,
        int version)
        implements Discreet<MoveCard> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public MoveCard masked(String instead) {
        return new MoveCard(
                id,
                kind,
                state,
                account,
                digits,
                instead,
                premises,
                "",
                to,
                "",
                onDay,
                reading,
                null,
                "",
                askedOn,
                askedById,
                askedBy,
                inEffectOn,
                undoneOn,
                undoneBy,
                undoReason,
                version);
    }

    public String accountNumber() {
        return digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }

    /** Where somebody begins to live: of a start its premises, of a transfer the new ones. */
    public String begins() {
        return to == null ? address : toAddress;
    }
}
