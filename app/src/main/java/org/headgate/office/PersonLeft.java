package org.headgate.office;

/** Somebody works here no more; told in the same transaction: what was theirs is given back by whoever keeps it. */
public record PersonLeft(PersonId person, Person by) {}
