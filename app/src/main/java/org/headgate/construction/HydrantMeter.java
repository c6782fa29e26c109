package org.headgate.construction;

import org.headgate.kernel.VolumeUnit;

/** A meter that is screwed to a hydrant. */
public record HydrantMeter(HydrantMeterId id, String serial, String size, int dials, VolumeUnit unit, State state) {
    /** Where it is. */
    public enum State {
        STOCK,
        OUT,
        REPAIR,
        LOST
    }
}
