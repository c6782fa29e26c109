package org.headgate.credit;

/** Why another account answers for what an account owes. */
public enum TransferBasis {
    SAME_CUSTOMER,
    OWNER_AGREED
}
