package org.headgate.contacts;

import java.util.Optional;

/** Implemented by a module that knows the bills. */
public interface DisputedBills {
    /** The bill of a number that may be disputed: one that was issued and not taken back. */
    Optional<DisputedBill> numbered(String number);
}
