package org.headgate.office;

/** How far a person's own authority reaches, lowest first. */
public enum Level {
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
