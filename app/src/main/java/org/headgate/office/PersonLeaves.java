package org.headgate.office;

/** Somebody no longer works here: they are signed out everywhere and cannot sign in again. */
public record PersonLeaves(PersonId person, String reason) implements Action<PersonId> {}
