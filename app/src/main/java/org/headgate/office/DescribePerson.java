package org.headgate.office;

import org.jspecify.annotations.Nullable;

/** How somebody is called and reached, and who is their mentor. */
public record DescribePerson(
        PersonId person,
        String fullName,
        String email,
        @Nullable PersonId mentor) implements Action<PersonId> {}
