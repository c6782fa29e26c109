package org.headgate.office;

import org.jspecify.annotations.Nullable;

/**
 * Somebody begins to work here.
 *
 * @param email may be empty
 * @param mentor who reviews a trainee's work first
 */
public record AddPerson(
        String username,
        String fullName,
        String email,
        Level level,
        Role role,
        @Nullable PersonId mentor) implements Action<FirstPassword> {}
