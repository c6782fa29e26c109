package org.headgate.contacts;

import org.headgate.office.Action;

/** Opens a message that is for oneself; whoever sent it sees that it was read. */
public record ReadMessage(MessageId message) implements Action<MessageId> {}
