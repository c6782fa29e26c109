package org.headgate.schedule;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.Action;
import org.headgate.office.PersonId;

/**
 * Sets somebody's whole week from a day on.
 *
 * @param madeFrom the fingerprint of the week that the form showed
 */
public record SetShifts(PersonId person, List<ShiftPart> week, LocalDate effectiveFrom, String madeFrom)
        implements Action<PersonId> {
    public SetShifts {
        week = List.copyOf(week);
    }
}
