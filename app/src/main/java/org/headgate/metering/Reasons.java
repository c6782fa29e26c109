package org.headgate.metering;

import org.headgate.kernel.Rejection;

/** Who changes a read says why, because the customer may ask. */
final class Reasons {
    private Reasons() {}

    static void require(String reason) {
        if (reason.isBlank()) throw new Rejection("Say why, in a few words: it stays with the read.");
    }
}
