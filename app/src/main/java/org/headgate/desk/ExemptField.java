package org.headgate.desk;

/** What of a utility customer need not be disclosed to whoever asks for public records (Gov. Code 7927.410). */
public enum ExemptField {
    NAME,
    HOME_ADDRESS,
    TELEPHONE,
    USAGE,
    CREDIT_HISTORY
}
