package org.headgate.api;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How far a token reaches, always within the authority of the person it belongs to.
 *
 * @param actions the names of the actions it may ask for; a single * for all
 * @param reads whether it may read accounts, bills and the like
 * @param upTo the most that one action may be about; no limit of its own when null
 * @param expiresOn the last day on which it is good
 */
public record TokenLimits(
        List<String> actions, boolean reads, @Nullable Money upTo, int perMinute, LocalDate expiresOn) {
    static final String ALL = "*";
    private static final int FASTEST = 6_000;

    public TokenLimits {
        actions = List.copyOf(actions);
        if (actions.isEmpty() && !reads) throw new Rejection("A token that may neither read nor act is of no use.");
        if (perMinute < 1 || perMinute > FASTEST)
            throw new Rejection("A token makes from 1 to %s requests a minute.", FASTEST);
        if (upTo != null && upTo.signum() < 0) throw new Rejection("A limit is not below zero.");
    }
}
