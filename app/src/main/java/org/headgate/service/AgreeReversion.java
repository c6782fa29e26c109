package org.headgate.service;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.premises.PremisesId;

/** By agreement, service at a premises goes to the owner's account whenever a tenant leaves and nobody follows. */
public record AgreeReversion(PremisesId premises, AccountId owner, LocalDate from, String note)
        implements Action<ReversionId> {
    public AgreeReversion {
        note = note.strip();
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(owner.value());
    }
}
