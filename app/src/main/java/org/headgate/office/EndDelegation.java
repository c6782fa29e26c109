package org.headgate.office;

/** Takes lent authority back before its day. */
public record EndDelegation(DelegationId delegation) implements Action<DelegationId> {}
