package org.headgate.api;

/** A message waits to be sent. */
record DeliveryPlanned(DeliveryId delivery) {}
