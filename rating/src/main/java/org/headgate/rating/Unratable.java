package org.headgate.rating;

/** Carries a reason out of a formula to the field that could not be worked out; it never leaves the package. */
final class Unratable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Unratable(Reason reason) {
        super(null, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
