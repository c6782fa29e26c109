package org.headgate.office;

import java.util.List;

/**
 * Somebody sets up a passkey. Everything of it is public; the secret half never leaves their device.
 *
 * @param credentialId as the device names it, in Base64
 * @param publicKey in COSE, in Base64
 * @param signCount how often the device has used it
 * @param transports how the device is reached: usb, internal, hybrid
 * @param attestation what the device said of itself and the key, in Base64
 * @param clientData what the browser said about the occasion, in Base64
 */
public record AddPasskey(
        String credentialId,
        String label,
        String publicKey,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        List<String> transports,
        String attestation,
        String clientData)
        implements Action<PersonId> {}
