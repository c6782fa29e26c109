package org.headgate.premises;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headgate.kernel.Rejection;

/** A place on the earth, in degrees (WGS 84). */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
    private static final Pattern TYPED =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Coordinates {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0)
            throw new Rejection("A latitude is between -90 and 90, a longitude between -180 and 180.");
    }

    /** Reads {@code 34.1347, -116.3131}; empty when it is something else. */
    public static Optional<Coordinates> parse(String typed) {
        var found = TYPED.matcher(typed);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new Coordinates(new BigDecimal(found.group(1)), new BigDecimal(found.group(2))));
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
