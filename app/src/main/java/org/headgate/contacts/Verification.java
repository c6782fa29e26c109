package org.headgate.contacts;

import java.time.OffsetDateTime;
import java.util.List;

/** How a caller was verified: which factors they knew, never what they said. */
public record Verification(
        OffsetDateTime at, String person, boolean passed, List<CallerFactor> right, List<CallerFactor> wrong) {}
