package org.headgate.documents;

import java.time.Instant;

/** That somebody looked at a sensitive document. */
public record Look(String person, Instant at, What what) {
    /** How they looked at it. */
    public enum What {
        SHOWN,
        DOWNLOADED
    }
}
