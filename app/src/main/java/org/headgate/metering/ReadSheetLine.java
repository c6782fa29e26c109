package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a route's read sheet, in the order of the walk.
 *
 * @param expectedFrom the dials where use begins to be usual; null where nothing is known of it
 * @param expectedTo the dials where it ends to be usual; below {@code expectedFrom} when the register may roll over
 * @param entered what is there for the day already
 * @param enteredState whether that was accepted; null when nothing is there
 */
public record ReadSheetLine(
        InstallationId installation,
        ServicePointId servicePoint,
        int sequence,
        String address,
        String note,
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        MeterRole role,
        @Nullable LocalDate previousOn,
        @Nullable BigDecimal previousRegister,
        @Nullable BigDecimal expectedFrom,
        @Nullable BigDecimal expectedTo,
        @Nullable BigDecimal entered,
        @Nullable ReadState enteredState) {}
