package org.headgate.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meter in its place. */
record MeterRow(
        String serial,
        String size,
        String unit,
        String role,
        long servicePoint,
        LocalDate from,
        @Nullable LocalDate until) {}
