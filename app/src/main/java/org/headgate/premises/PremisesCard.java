package org.headgate.premises;

/** What the office keeps about a premises; {@code reference} is the district's own number for it. */
public record PremisesCard(PremisesId id, String reference, Address address, String zone, String parcelNumber) {}
