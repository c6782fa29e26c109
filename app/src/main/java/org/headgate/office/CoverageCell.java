package org.headgate.office;

import java.time.LocalDate;

/** What somebody can do besides their own work. */
public record CoverageCell(PersonId person, Task task, Readiness readiness, LocalDate since) {
    /** Stands in when asked to, or is learning it. */
    public enum Readiness {
        STANDS_IN,
        LEARNING
    }
}
