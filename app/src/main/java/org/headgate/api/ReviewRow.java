package org.headgate.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review. */
record ReviewRow(
        long id,
        String action,
        String state,
        String preparedBy,
        Instant preparedAt,
        @Nullable String account,
        BigDecimal amount,
        String decides,
        String words,
        int version) {
    /** Without what was said about it, for who may not know whom it is about. */
    ReviewRow masked() {
        return new ReviewRow(id, action, state, preparedBy, preparedAt, account, amount, decides, "", version);
    }
}
