package org.headgate.district;

import java.time.LocalDate;

/** A business day ended and another began; what was planned for the days between is due now. */
public record BusinessDateMoved(LocalDate from, LocalDate to) {}
