package org.headgate.rating.book;

/** A fact about customers that the tariffs ask for, as the office calls it. */
public record KnownFact(String name, Words words) {}
