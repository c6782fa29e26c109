package org.headgate.rating.book;

/** What a charge is for: water, sewer and so on, as the book declares it. */
public record Service(String code, Words name) {}
