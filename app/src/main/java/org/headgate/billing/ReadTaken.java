package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** A read as metering keeps it; its usage spans {@code previousOn} to {@code on} and is signed for the meter's role. */
record ReadTaken(
        long installation,
        LocalDate on,
        @Nullable LocalDate previousOn,
        Kind kind,
        boolean accepted,
        BigDecimal register,
        BigDecimal usage,
        VolumeUnit unit) {
    enum Kind {
        INITIAL,
        ACTUAL,
        CUSTOMER,
        ESTIMATED,
        FINAL
    }

    /** What a new meter shows when it is set measures nothing. */
    boolean measures() {
        return kind != Kind.INITIAL;
    }
}
