package org.headgate.office;

/**
 * Somebody's level or role changes.
 *
 * @param was the level it is changed from, so that two changes at once do not pass over each other
 * @param did the role it is changed from
 */
public record ChangePerson(PersonId person, Level was, Role did, Level level, Role role) implements Action<PersonId> {}
