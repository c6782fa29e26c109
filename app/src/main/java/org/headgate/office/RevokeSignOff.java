package org.headgate.office;

/** Takes a sign-off back; the person's work of this kind is reviewed again. */
public record RevokeSignOff(PersonId person, Task task, String words) implements Action<PersonId> {}
