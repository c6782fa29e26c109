package org.headgate.district;

/** What a new meter is for. */
public enum InstallationKind {
    DOMESTIC,
    IRRIGATION,
    FIRE_LINE,
    /** A hydrant meter, lent for construction water. */
    HYDRANT
}
