package org.headgate.customers;

/** Why an account is protected. */
public enum ProtectionKind {
    /** The address is confidential: a survivor of violence, a peace officer, a judge. */
    ADDRESS,
    /** Somebody who works here, or their family. */
    EMPLOYEE,
    OTHER
}
