package org.headgate.customers;

import java.time.Instant;

/** One read of a protected account. */
public record ProtectedRead(String number, Instant readAt, String person, String origin, String what, String reason) {}
