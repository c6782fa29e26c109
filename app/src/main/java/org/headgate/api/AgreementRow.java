package org.headgate.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service agreement as programs read it. */
record AgreementRow(
        long id,
        String service,
        long servicePoint,
        String address,
        LocalDate from,
        @Nullable LocalDate until) {}
