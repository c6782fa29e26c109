package org.headgate.contacts;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Gives a follow-up to somebody else, or another day. */
public record HandOverFollowUp(
        FollowUpId followUp,
        int version,
        @Nullable PersonId person,
        @Nullable Role role,
        LocalDate dueOn,
        String reason)
        implements Action<FollowUpId> {}
