package org.headgate.office;

/** How far a person's own authority reaches, lowest first. */
public enum Level {
    /** Reads everything, changes nothing. */
    AUDITOR,
    TRAINEE,
    ONE,
    TWO,
    LEAD,
    SUPERVISOR,
    MANAGER,
    ADMINISTRATOR;

    public boolean reaches(Level needed) {
        return compareTo(needed) >= 0;
    }
}
