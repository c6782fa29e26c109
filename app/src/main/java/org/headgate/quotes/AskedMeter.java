package org.headgate.quotes;

import java.math.BigDecimal;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Meters of one kind and size that somebody asks about.
 *
 * @param use of each in the tariff's unit and period; null for the usual one
 */
public record AskedMeter(
        InstallationKind kind,
        String size,
        int count,
        @Nullable BigDecimal use) {
    private static final int MOST = 99;

    public AskedMeter {
        if (count < 1 || count > MOST) throw new Rejection("From 1 to %s meters of a kind are quoted.", MOST);
        if (use != null && use.signum() < 0) throw new Rejection("The use is 0 or more.");
    }
}
