package org.headgate.contacts;

import org.headgate.office.Action;

/** Ends a contact with what was said and what came of it. */
public record CloseInteraction(WriteInteraction said, InteractionOutcome outcome) implements Action<InteractionId> {}
