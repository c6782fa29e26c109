package org.headgate.api;

import java.time.LocalDate;
import org.headgate.office.Level;
import org.headgate.office.PersonId;
import org.headgate.office.Role;

/** A program that works in the office. */
public record MachineCard(
        PersonId person, String username, String fullName, Level level, Role role, String purpose, LocalDate addedOn) {}
