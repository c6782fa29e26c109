package org.headgate.office;

/** Somebody who cannot sign in gets a password for once; their second factor is forgotten and has to be set up again. */
public record ResetSignIn(PersonId person, String reason) implements Action<FirstPassword> {}
