package org.headgate.schedule;

import java.util.List;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's day on the team board, and how much waits for them.
 *
 * @param absence why they are not here
 * @param covers whose shifts they take
 */
public record PersonDay(
        Person person, List<Shift> shifts, @Nullable Absence absence, List<String> covers, List<LoadCell> loads) {
    public PersonDay {
        shifts = List.copyOf(shifts);
        covers = List.copyOf(covers);
        loads = List.copyOf(loads);
    }
}
