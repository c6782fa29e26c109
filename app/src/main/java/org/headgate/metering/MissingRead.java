package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A meter that should have been read and was not.
 *
 * @param previousOn the last read of any kind; null when there is none
 * @param code what the reader gave as the reason; empty when nothing was said
 */
public record MissingRead(
        InstallationId installation,
        ServicePointId servicePoint,
        String route,
        int sequence,
        String address,
        String serial,
        @Nullable LocalDate previousOn,
        @Nullable BigDecimal previousRegister,
        @Nullable ReadKind previousKind,
        String code) {}
