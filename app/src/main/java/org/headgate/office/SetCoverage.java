package org.headgate.office;

import org.headgate.office.CoverageCell.Readiness;
import org.jspecify.annotations.Nullable;

/** Says what somebody can do besides their own work; nothing when {@code readiness} is null. */
public record SetCoverage(
        PersonId person, Task task, @Nullable Readiness readiness) implements Action<PersonId> {}
