package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Action;

/**
 * Takes a meter out with its final read and puts another in with its initial read, on one day; a bill of that period adds
 * up both. Answers the new installation.
 */
public record ExchangeMeter(
        InstallationId out,
        LocalDate on,
        BigDecimal finalRegister,
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        BigDecimal multiplier,
        String manufacturer,
        String endpoint,
        BigDecimal initialRegister,
        String reason)
        implements Action<InstallationId> {
    public ExchangeMeter {
        Reasons.require(reason);
    }

    NewInstallation in(InstalledMeter old) {
        return new NewInstallation(
                serial,
                size,
                dials,
                unit,
                multiplier,
                manufacturer,
                endpoint,
                old.servicePoint(),
                old.role(),
                on,
                initialRegister);
    }
}
