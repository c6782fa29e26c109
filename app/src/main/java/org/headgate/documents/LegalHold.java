package org.headgate.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal hold on a document, in force until it is released. */
public record LegalHold(
        HoldId id,
        String matter,
        String reason,
        LocalDate placedOn,
        String placedBy,
        @Nullable LocalDate releasedOn,
        @Nullable String releasedBy,
        String releasedFor) {
    public boolean inForce() {
        return releasedOn == null;
    }
}
