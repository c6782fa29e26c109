package org.headgate.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery as the page shows it. */
public record DeliveryCard(
        DeliveryId id,
        String url,
        String event,
        State state,
        int attempts,
        @Nullable Integer answer,
        String remark,
        Instant createdAt,
        @Nullable Instant triedAt) {
    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        DEAD
    }
}
