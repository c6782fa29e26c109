package org.headgate.commands;

import java.io.PrintStream;
import org.headgate.office.Level;
import org.headgate.office.OneTimeWords;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** An office in which nobody works yet lets an administrator in, whose password for once is printed once. */
@Component
class FirstAdministrator {
    private static final String USERNAME = "admin";

    private final People people;

    FirstAdministrator(People people) {
        this.people = people;
    }

    void letIn(PrintStream out) {
        if (people.anybody()) return;
        var password = OneTimeWords.password();
        try {
            people.add(USERNAME, "Administrator", Level.ADMINISTRATOR, Role.BILLING, password, true);
            out.printf(
                    "Nobody works here yet. Sign in as %s with the password %s, which is shown once and to be changed there.%n",
                    USERNAME, password);
        } catch (DuplicateKeyException _) {
            // another process of this office was first, and printed its password
        }
    }
}
