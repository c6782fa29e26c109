package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A read that counts (accepted, or waiting as an exception), as validation and usage need it. */
record CountedRead(
        long id,
        long installation,
        LocalDate on,
        BigDecimal register,
        ReadKind kind,
        ReadState state,
        @Nullable LocalDate previousOn,
        BigDecimal usage) {}
