package org.headgate.contacts;

import org.headgate.office.Action;

/** Puts a contact on hold with a note of what it waits for. */
public record ParkInteraction(InteractionId interaction, String words) implements Action<InteractionId> {}
