package org.headgate.office;

/**
 * Somebody no longer uses a passkey.
 *
 * @param credentialId as the device names it, in Base64
 */
public record RemovePasskey(String credentialId) implements Action<PersonId> {}
