package org.headgate.kernel;

import java.math.BigDecimal;

/** A quantity of water in its unit, with every digit it was measured or calculated with. */
public record Volume(BigDecimal quantity, VolumeUnit unit) {
    public static Volume of(String quantity, VolumeUnit unit) {
        return new Volume(new BigDecimal(quantity), unit);
    }

    public Volume in(VolumeUnit other) {
        return unit == other ? this : new Volume(quantity.multiply(unit.in(other)), other);
    }
}
