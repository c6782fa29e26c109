package org.headgate.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lends authority to somebody from a day until a day, both included; for one kind of work, or for all when {@code task} is null. */
public record LendAuthority(
        PersonId to, @Nullable Task task, Level level, LocalDate from, LocalDate until, String words)
        implements Action<DelegationId> {}
