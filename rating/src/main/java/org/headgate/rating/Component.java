package org.headgate.rating;

/** One field of the rate class with its value: a charge in dollars, a quantity, a factor; exact, never rounded. */
public record Component(String name, Exact value) {}
