package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A read in the history of a service point, those set aside included.
 *
 * @param source the file it came in, or how else it came
 * @param enteredBy who entered or changed it; empty for files
 * @param reason why it was entered, for reads that stand in another's place
 * @param estimate how it was worked out; null for reads that somebody saw
 */
public record ReadCard(
        ReadId id,
        InstallationId installation,
        String serial,
        MeterRole role,
        LocalDate readOn,
        BigDecimal register,
        ReadKind kind,
        ReadState state,
        @Nullable LocalDate previousOn,
        BigDecimal use,
        VolumeUnit unit,
        String source,
        String enteredBy,
        String reason,
        @Nullable Estimate estimate) {}
