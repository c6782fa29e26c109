package org.headgate.contacts;

import org.headgate.office.Action;

/** Keeps what was written of a contact so far. */
public record WriteInteraction(
        InteractionId interaction,
        int version,
        Channel channel,
        Direction direction,
        String topic,
        String caller,
        String words)
        implements Action<InteractionId> {}
