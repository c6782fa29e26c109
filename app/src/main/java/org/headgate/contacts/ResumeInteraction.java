package org.headgate.contacts;

import org.headgate.office.Action;

/** Goes on with a contact that was on hold. */
public record ResumeInteraction(InteractionId interaction) implements Action<InteractionId> {}
