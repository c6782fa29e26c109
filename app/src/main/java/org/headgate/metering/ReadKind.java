package org.headgate.metering;

/** How a read came about. */
public enum ReadKind {
    /** The register when the meter was installed. */
    INITIAL,
    ACTUAL,
    /** Told by the customer. */
    CUSTOMER,
    ESTIMATED,
    /** The register when the meter was taken out. */
    FINAL;

    /** Whether somebody or something looked at the register. */
    public boolean seen() {
        return this != ESTIMATED;
    }
}
