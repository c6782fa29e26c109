package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the dials for a day, with the use it means and what is unusual about it.
 *
 * @param use since {@code previousOn}, in the meter's unit
 */
public record JudgedFigure(
        InstallationId installation,
        LocalDate on,
        BigDecimal register,
        BigDecimal use,
        VolumeUnit unit,
        @Nullable LocalDate previousOn,
        List<ReadConcern> concerns,
        boolean estimated) {
    public JudgedFigure {
        concerns = List.copyOf(concerns);
    }

    /** An estimate as the figure it stands for. */
    public static JudgedFigure of(InstallationId installation, Estimate estimate) {
        return new JudgedFigure(
                installation,
                estimate.to(),
                estimate.register(),
                estimate.use().quantity(),
                estimate.use().unit(),
                estimate.from(),
                List.of(),
                true);
    }
}
