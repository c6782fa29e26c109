package org.headgate.rating.book;

import java.math.RoundingMode;
import java.util.Locale;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.Exact;

/** Quantities and their units as people read them. */
final class Units {
    private Units() {}

    static String name(VolumeUnit unit) {
        return switch (unit) {
            case CUBIC_METRE -> "m³";
            case CUBIC_FOOT -> "cf";
            case GALLON -> "gal";
            case ACRE_FOOT -> "AF";
            case CCF, KGAL -> unit.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Three decimals at the most, without needless zeros. */
    static String shown(Exact number) {
        var rounded = number.rounded(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
