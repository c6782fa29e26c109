package org.headgate.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody has an address for their calendar program: when it was made, and last read from. */
public record KnownAddress(Instant madeAt, @Nullable Instant usedAt) {}
