package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;

/** What was used up to a read. */
public record RecordsUse(LocalDate on, BigDecimal use, VolumeUnit unit) {}
