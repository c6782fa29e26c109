package org.headgate.metering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A concern to be queued: about a stored read, or about a line that could not become one. */
record FoundException(
        @Nullable Long read,
        @Nullable Long installation,
        @Nullable Long servicePoint,
        @Nullable Long batch,
        @Nullable Long line,
        String meter,
        LocalDate readOn,
        ReadConcern concern) {}
