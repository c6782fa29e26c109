package org.headgate.api;

import org.headgate.office.Action;
import org.headgate.office.Level;
import org.headgate.office.PersonId;
import org.headgate.office.Role;

/** Takes a program into the office: it has a level and a role as people have, and comes in by token only. */
public record AddMachine(String username, String fullName, Level level, Role role, String purpose)
        implements Action<PersonId> {}
