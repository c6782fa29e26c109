package org.headgate.metering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.headgate.batch.JobId;
import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

/** Takes a file of reads in, whole and in order, to be loaded by its job. Its lines are not repeated in the audit trail. */
record ReceiveReads(
        String fileName,
        @NotFreeText String sha256,
        String format,
        int lines,
        int earlierThatDay,
        int intervals,
        @JsonIgnore List<List<ReadLine>> byMeter,
        @JsonIgnore GatheredIntervals use)
        implements Action<ReceiveReads.Received> {
    record Received(ReadBatchId batch, JobId job) {}
}
