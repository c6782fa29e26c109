package org.headgate.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signs themselves out everywhere but here. */
public record EndOtherSessions(@Nullable UUID here) implements Action<Integer> {}
