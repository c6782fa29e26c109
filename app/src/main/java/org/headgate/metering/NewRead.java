package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** A read to be written down with its use and what is unusual about it. */
record NewRead(
        long id,
        long installation,
        long servicePoint,
        LocalDate on,
        BigDecimal register,
        ReadKind kind,
        VolumeUnit unit,
        BigDecimal use,
        @Nullable LocalDate previousOn,
        ReadOutcome outcome,
        ReadOrigin origin) {
    static NewRead of(
            long id,
            InstalledMeter meter,
            LocalDate on,
            BigDecimal register,
            ReadKind kind,
            ReadValidation.Validated validated,
            ReadOrigin origin) {
        return new NewRead(
                id,
                meter.id(),
                meter.servicePoint(),
                on,
                register,
                kind,
                meter.register().unit(),
                validated.use(),
                validated.previousOn(),
                validated.outcome(),
                origin);
    }

    CountedRead counted() {
        return new CountedRead(id, installation, on, register, kind, outcome.state(), previousOn, use);
    }
}
