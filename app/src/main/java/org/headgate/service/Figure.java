package org.headgate.service;

import java.math.BigDecimal;
import org.headgate.kernel.Rejection;
import org.headgate.metering.InstallationId;

/** What the dials of a meter showed on the day of a move. */
public record Figure(InstallationId installation, BigDecimal register) {
    public Figure {
        if (register.signum() < 0)
            throw new Rejection("%s is below zero; a register has no sign.", register.toPlainString());
    }
}
