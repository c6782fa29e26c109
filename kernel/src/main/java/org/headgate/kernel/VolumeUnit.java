package org.headgate.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * The units in which water is measured, each by its gallons. A cubic foot is 1728/231 gallons exactly (NIST Handbook 44,
 * appendix C); offices round a hundred of them to 748.
 */
public enum VolumeUnit {
    GALLON("1"),
    KGAL("1000"),
    CUBIC_FOOT("7.48051948051948051948"),
    CCF("748.051948051948051948"),
    CUBIC_METRE("264.172052358148415379"),
    ACRE_FOOT("325851.428571428571428571");

    private final BigDecimal gallons;

    VolumeUnit(String gallons) {
        this.gallons = new BigDecimal(gallons);
    }

    public BigDecimal gallons() {
        return gallons;
    }

    /** How many of the other unit one of this unit is; exactly 100 from ccf to cubic feet, and so on. */
    public BigDecimal in(VolumeUnit other) {
        if (this == other) return BigDecimal.ONE;
        if (this == CUBIC_FOOT && other == CCF) return new BigDecimal("0.01");
        if (this == CCF && other == CUBIC_FOOT) return new BigDecimal("100");
        if (this == GALLON && other == KGAL) return new BigDecimal("0.001");
        return gallons.divide(other.gallons, MathContext.DECIMAL64);
    }

    /** The unit of one of its usual spellings: ccf, hcf, kgal, tgal, cf, gal, m3, kl, af. */
    public static VolumeUnit parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "ccf", "hcf", "100 cf", "100cf", "unit", "units" -> CCF;
            case "kgal", "tgal", "kgals", "1000 gal", "mgal3" -> KGAL;
            case "cf", "cuft", "cubic foot", "cubic feet", "ft3" -> CUBIC_FOOT;
            case "gal", "gallon", "gallons" -> GALLON;
            case "m3", "kl", "kilolitre", "kiloliter", "cubic metre", "cubic meter" -> CUBIC_METRE;
            case "af", "acre foot", "acre-foot" -> ACRE_FOOT;
            default ->
                throw new Rejection("\"%s\" is not a unit of volume; known are ccf, kgal, cf, gal, m3 and af", text);
        };
    }
}
