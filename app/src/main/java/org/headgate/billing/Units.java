package org.headgate.billing;

import org.headgate.kernel.VolumeUnit;

/** How units of volume are written on bills. */
final class Units {
    private Units() {}

    static String name(VolumeUnit unit) {
        return switch (unit) {
            case CCF -> "ccf";
            case KGAL -> "kgal";
            case CUBIC_FOOT -> "cf";
            case GALLON -> "gal";
            case CUBIC_METRE -> "m³";
            case ACRE_FOOT -> "af";
        };
    }
}
