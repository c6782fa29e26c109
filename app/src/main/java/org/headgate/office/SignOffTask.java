package org.headgate.office;

/** A mentor's or lead's word that somebody does a kind of work by their own authority. */
public record SignOffTask(PersonId person, Task task, String words) implements Action<PersonId> {}
