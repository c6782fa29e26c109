package org.headgate.office;

/**
 * A record of the office by what it is and its number.
 *
 * @param kind as its id is called: {@code Order} of an {@code OrderId}
 */
public record RecordShown(String kind, long number) {}
