package org.headgate.metering;

import java.time.LocalDate;

/** Which reads are on a posted bill, as the modules above metering know it. */
public interface PostedReads {
    boolean isPosted(long servicePoint, LocalDate readOn);
}
