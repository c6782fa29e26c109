package org.headgate.office;

import java.time.LocalDate;
import java.util.List;

/** Implemented by a module whose work waits for people and teams: the team board adds it up. */
public interface Workload {
    List<Load> loads(LocalDate today);

    /** What of it somebody has, beside what stands in their inbox, the earliest first. */
    default List<InHand> inHand(PersonId person) {
        return List.of();
    }
}
