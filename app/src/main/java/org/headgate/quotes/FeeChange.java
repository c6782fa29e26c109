package org.headgate.quotes;

import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote that comes to something else today.
 *
 * @param before null where it is new
 * @param now null where it is not taken any more
 */
public record FeeChange(
        QuoteLine line, @Nullable Money before, @Nullable Money now) {}
