package org.headgate.office;

/** What a person's job is; it decides which places the side rail shows, not what is allowed. */
public enum Role {
    REPRESENTATIVE,
    CASHIER,
    BILLING,
    COLLECTIONS,
    DISPATCHER,
    FIELD,
    RECEPTION,
    FINANCE
}
