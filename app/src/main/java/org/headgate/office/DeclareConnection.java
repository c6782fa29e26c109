package org.headgate.office;

/** Says that an account is one's own or one's family's; from then on one does nothing on it. */
public record DeclareConnection(long accountId, boolean own) implements Action<PersonId> {}
