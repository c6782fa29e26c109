package org.headgate.contacts;

import org.headgate.office.Action;

/** Says that a message is taken care of. */
public record AcknowledgeMessage(MessageId message) implements Action<MessageId> {}
