package org.headgate.orders;

/** Where an order stands. */
public enum OrderState {
    OPEN,
    ASSIGNED,
    DONE,
    VOID;

    public boolean waits() {
        return switch (this) {
            case OPEN, ASSIGNED -> true;
            case DONE, VOID -> false;
        };
    }
}
