package org.headgate.billing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.UsageSlice;
import org.jspecify.annotations.Nullable;

/**
 * A question about a bill: what it would be with another use (in billing units), class or other facts, such as the meter
 * size or the size of the household. What is null or not named stays as it was.
 */
public record WhatIf(@Nullable BigDecimal usage, @Nullable String rateClass, Map<String, String> facts) {
    public WhatIf {
        facts = Map.copyOf(facts);
        if (usage != null && usage.signum() < 0) throw new Rejection("The use is 0 or more, not %s", usage);
    }

    ChargeRequest of(ChargeRequest billed) {
        var changed = new HashMap<>(billed.facts());
        changed.putAll(facts);
        return new ChargeRequest(
                rateClass == null ? billed.rateClass() : rateClass,
                billed.period(),
                billed.first(),
                billed.last(),
                changed,
                usage == null ? billed.usage() : List.of(new UsageSlice(billed.period(), usage)));
    }
}
