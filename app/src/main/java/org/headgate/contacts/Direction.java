package org.headgate.contacts;

/** Who began: the customer, or we. */
public enum Direction {
    IN,
    OUT
}
