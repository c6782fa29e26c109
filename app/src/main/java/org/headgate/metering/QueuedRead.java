package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A read, or the lack of one, that waits for a person, with all that is unusual about it, worst first.
 *
 * @param exception stands for all exceptions of the read
 * @param read null where no read is stored: unknown meter, not read, second figure for a day
 * @param register what the dials showed, if anything
 * @param use since the read before, in the meter's unit; null without a read
 * @param usualUse for as many days, of the same season last year else of the last reads; null when unknown
 */
public record QueuedRead(
        ReadExceptionId exception,
        @Nullable ReadId read,
        @Nullable InstallationId installation,
        @Nullable ServicePointId servicePoint,
        String route,
        @Nullable Integer sequence,
        String address,
        String serial,
        LocalDate readOn,
        @Nullable BigDecimal register,
        @Nullable ReadKind kind,
        @Nullable LocalDate previousOn,
        @Nullable BigDecimal use,
        @Nullable VolumeUnit unit,
        @Nullable BigDecimal usualUse,
        int severity,
        List<ReadConcern> concerns) {
    public String asSentence(Locale locale) {
        return concerns.stream().map(concern -> concern.asSentence(locale)).collect(Collectors.joining(" "));
    }
}
