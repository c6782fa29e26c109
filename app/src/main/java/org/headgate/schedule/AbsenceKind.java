package org.headgate.schedule;

/** Why somebody is away. What kind of sickness it is, nobody here is told. */
public enum AbsenceKind {
    VACATION,
    SICK,
    TRAINING,
    OTHER
}
