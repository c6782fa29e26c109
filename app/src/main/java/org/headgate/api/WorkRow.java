package org.headgate.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Work that waits. */
record WorkRow(
        long id,
        String kind,
        String reference,
        @Nullable String account,
        int priority,
        @Nullable Instant dueAt,
        Instant createdAt,
        @Nullable String claimedBy) {}
