package org.headgate.orders;

import org.headgate.office.Person;

/** A visit will not be made. Told in the transaction that voids the order. */
public record OrderVoided(OrderId order, OrderKind kind, String reason, Person by) {}
