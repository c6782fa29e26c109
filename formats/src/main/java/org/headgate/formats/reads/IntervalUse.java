package org.headgate.formats.reads;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What went through a meter between two moments of local time; null where nothing was heard. In the hour that is
 * repeated when daylight saving ends, two intervals carry the same times, in their order.
 */
public record IntervalUse(
        MeterName meter,
        LocalDateTime from,
        LocalDateTime to,
        @Nullable BigDecimal use,
        VolumeUnit unit,
        ReadMark mark,
        int line) {}
