package org.headgate.district;

/** How a customer paid so far, in four steps. */
public enum CreditBand {
    GOOD,
    FAIR,
    POOR,
    /** Nothing or too little is known. */
    UNKNOWN
}
