package org.headgate.billing;

import java.math.BigDecimal;
import org.headgate.kernel.DateRange;

/** A meter at a service point, and from when until when. */
record MeterInPlace(
        long installation, String serial, String size, String role, BigDecimal multiplier, DateRange effective) {
    boolean isMain() {
        return role.equals("MAIN");
    }
}
