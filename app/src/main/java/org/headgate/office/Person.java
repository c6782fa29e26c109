package org.headgate.office;

/** Somebody who works here, as the rest of the office sees them. */
public record Person(
        PersonId id,
        String username,
        String fullName,
        Level level,
        Role role,
        String language,
        String theme,
        boolean singleKeys,
        boolean mustChangePassword) {}
