package org.headgate.office;

import java.util.UUID;

/** Somebody signs themselves out elsewhere. */
public record EndSession(UUID session) implements Action<Integer> {}
