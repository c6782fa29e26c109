package org.headgate.office;

/** Somebody no longer uses their authenticator app. */
public record StopTimeCodes() implements Action<PersonId> {}
