package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.Action;

/**
 * Estimates every read that a route or cycle lacks, except where the reader's code asks for a visit or nothing is known to
 * estimate from.
 */
public record EstimateMissingReads(ReadScope scope, LocalDate after, LocalDate readOn, String reason)
        implements Action<EstimateMissingReads.Estimated> {
    public EstimateMissingReads {
        Reasons.require(reason);
    }

    /** @param left the points that a person must look after, with the reason */
    public record Estimated(List<EstimatedRead> reads, List<Left> left) {}

    /** Why a read was not estimated. */
    public record Left(InstallationId installation, String serial, NoEstimate why) {}
}
