package org.headgate.metering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the point of a waiting read, for whoever decides about it.
 *
 * @param estimate what an estimate would come to; null where there is nothing to go by
 */
public record PointSheet(
        List<ReadCard> reads, UseChart chart, @Nullable Estimate estimate) {
    public PointSheet {
        reads = List.copyOf(reads);
    }
}
