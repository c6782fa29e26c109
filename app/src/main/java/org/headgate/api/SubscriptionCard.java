package org.headgate.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A subscription as the page shows it. */
public record SubscriptionCard(
        SubscriptionId id,
        String url,
        String events,
        String addedBy,
        LocalDate addedOn,
        @Nullable LocalDate endedOn,
        int delivered,
        int dead) {}
