package org.headgate.contacts;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Serves whoever is to be served next.
 *
 * @param kind only those who wait so; null for all
 */
public record TakeNext(@Nullable ArrivalKind kind) implements Action<InteractionId> {}
