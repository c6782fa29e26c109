package org.headgate.orders;

import java.time.LocalDate;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;

/** A visit was made; its reads are with metering already. Told in the transaction that completes the order. */
public record OrderCompleted(OrderId order, OrderKind kind, PremisesId premises, LocalDate doneOn, Person by) {}
