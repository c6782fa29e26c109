package org.headgate.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/** A token as the pages show it. */
public record TokenCard(
        TokenId id,
        PersonId person,
        String personName,
        boolean machine,
        String name,
        String beginning,
        String actions,
        boolean reads,
        @Nullable BigDecimal upTo,
        int perMinute,
        Instant expiresAt,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        String lastUsedFrom,
        boolean good) {
    public List<String> actionNames() {
        return actions.isBlank() ? List.of() : List.of(actions.split(" ", -1));
    }

    /** The last day on which it is good, where the office is. */
    public LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(expiresAt, zone).minusDays(1);
    }

    public boolean allActions() {
        return actions.equals(TokenLimits.ALL);
    }
}
