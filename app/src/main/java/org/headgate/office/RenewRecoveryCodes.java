package org.headgate.office;

/** Somebody gets ten new recovery codes; those before count no more. */
public record RenewRecoveryCodes() implements Action<RecoveryCodes> {}
