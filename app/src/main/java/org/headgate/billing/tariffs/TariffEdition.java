package org.headgate.billing.tariffs;

import java.time.LocalDate;
import org.headgate.billing.TariffBookId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the tariff book.
 *
 * @param proposedOn when it was kept; null for the one that the office was opened with
 * @param words why it was proposed
 * @param adoptedOn when it was last adopted
 */
public record TariffEdition(
        TariffBookId id,
        State state,
        @Nullable LocalDate proposedOn,
        @Nullable String proposedBy,
        String words,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedBy) {
    /** How far an edition has come. */
    public enum State {
        PROPOSED,
        SERVES,
        SERVED,
        WITHDRAWN
    }

    /** Whether it can be adopted, also once more. */
    public boolean isAdoptable() {
        return state == State.PROPOSED || state == State.SERVED;
    }
}
