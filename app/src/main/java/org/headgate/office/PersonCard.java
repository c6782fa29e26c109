package org.headgate.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, as those who look after the people of the office see them.
 *
 * @param codes whether they use an authenticator app
 * @param seenAt when they last did something, in any session
 */
public record PersonCard(
        PersonId id,
        String username,
        String fullName,
        String email,
        Level level,
        Role role,
        @Nullable PersonId mentorId,
        String mentorName,
        boolean mustChangePassword,
        boolean codes,
        int passkeys,
        int openSessions,
        @Nullable Instant seenAt,
        @Nullable Instant lockedUntil) {}
