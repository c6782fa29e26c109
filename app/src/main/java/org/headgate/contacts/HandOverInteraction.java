package org.headgate.contacts;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gives a contact to somebody else with a note: they find it in line, before the others.
 *
 * @param person who goes on with it; null for whoever of the team takes it
 */
public record HandOverInteraction(
        InteractionId interaction,
        @Nullable PersonId person,
        @Nullable Role role,
        String words) implements Action<ArrivalId> {}
