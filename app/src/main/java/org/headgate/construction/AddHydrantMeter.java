package org.headgate.construction;

import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Action;

/**
 * Puts a hydrant meter into the stock.
 */
public record AddHydrantMeter(String serial, String size, int dials, VolumeUnit unit)
        implements Action<HydrantMeterId> {}
