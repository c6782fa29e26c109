package org.headgate.contacts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case; without a person, the clock did it. */
public record CaseStep(
        OffsetDateTime at, LocalDate onDay, @Nullable String person, StepKind kind, CaseLevel level, String words) {}
