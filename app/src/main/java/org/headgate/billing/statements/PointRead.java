package org.headgate.billing.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.ReadKind;
import org.jspecify.annotations.Nullable;

/**
 * An accepted read of a meter that tells of this customer; its use spans {@code previousOn} to {@code on}.
 *
 * @param since from when on the use at the point is this customer's
 */
record PointRead(
        AgreementId agreement,
        LocalDate since,
        long installation,
        String serial,
        LocalDate on,
        @Nullable LocalDate previousOn,
        ReadKind kind,
        BigDecimal register,
        BigDecimal use,
        VolumeUnit unit) {
    /** Whether it tells of use by this customer: what a meter shows when it is set, or at the start, is another's. */
    boolean measures() {
        return kind != ReadKind.INITIAL && on.isAfter(since);
    }

    BigDecimal useIn(VolumeUnit other) {
        return use.multiply(unit.in(other));
    }
}
