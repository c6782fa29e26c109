package org.headgate.metering;

import java.time.LocalDate;
import org.headgate.premises.ServicePointId;

/** A meter that somebody wants read again, and that was not yet. */
public record AwaitedReread(
        ReadExceptionId exception,
        InstallationId installation,
        ServicePointId servicePoint,
        String route,
        int sequence,
        String address,
        String serial,
        LocalDate readOn,
        String reason,
        String askedBy) {}
