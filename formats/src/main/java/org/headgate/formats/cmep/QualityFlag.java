package org.headgate.formats.cmep;

import java.util.regex.Pattern;
import org.headgate.formats.reads.ReadQuality;
import org.jspecify.annotations.Nullable;

/** The protocol text of a value: a letter, then a number whose bits are the metering system's states. */
final class QualityFlag {
    private static final Pattern FLAG = Pattern.compile("([A-Z]?)(\\d{0,9})");
    private static final int OVERFLOW = 1 << 9;
    private static final int REGISTER_ROLLOVER = 1 << 13;

    private QualityFlag() {}

    /** Null when the flag is not one of the protocol. */
    static @Nullable ReadQuality quality(String flag) {
        var parts = FLAG.matcher(flag);
        if (!parts.matches()) return null;
        var quality = switch (parts.group(1)) {
            // Nothing: validated. Raw: as measured. Derived: worked out by the network from its own registers.
            case "", "R", "D" -> ReadQuality.ACTUAL;
            case "E" -> ReadQuality.ESTIMATED;
            case "A", "M" -> ReadQuality.ADJUSTED;
            case "N" -> ReadQuality.MISSING;
            default -> null;
        };
        int bits = parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2));
        var isUnsound = (bits & (OVERFLOW | REGISTER_ROLLOVER)) != 0;
        return isUnsound && quality != null && quality != ReadQuality.MISSING ? ReadQuality.SUSPECT : quality;
    }
}
