package org.headgate.api;

import org.headgate.office.Action;

/** Tells again what could not be delivered, as it was. */
public record ResendDelivery(DeliveryId delivery) implements Action<DeliveryId> {}
