package org.headgate.rating;

/** A piece of a formula as it is written down, with the figure that stood in for each name. */
public sealed interface Token {
    record Figure(String text) implements Token {}

    record Name(String name, Exact value) implements Token {}

    /** One of {@code + - * / ( )}. */
    record Sign(String text) implements Token {}
}
