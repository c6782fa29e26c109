package org.headgate.billing.tariffs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the rates that two editions have otherwise.
 *
 * @param field the field of the tariff
 * @param key for whom it holds, such as a meter size; empty for everybody
 * @param tier the number of the tier, from 1; 0 for what has none
 * @param before null where the edition before has no such figure
 * @param after null where the new edition has none any more
 */
public record PriceChange(
        String field,
        List<String> key,
        int tier,
        Part part,
        @Nullable String before,
        @Nullable String after) {
    /** What of the field changes. */
    public enum Part {
        PRICE,
        BEGIN_OF_TIER,
        FORMULA
    }

    public PriceChange {
        key = List.copyOf(key);
    }

    /** Both as numbers; null where one of them is none. */
    public @Nullable Figures figures() {
        var then = number(before);
        var now = number(after);
        return then == null || now == null ? null : new Figures(then, now);
    }

    /** A price before and after. */
    public record Figures(BigDecimal before, BigDecimal after) {}

    private static @Nullable BigDecimal number(@Nullable String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** Whether two texts of a figure are the same one: 3.5 is 3.50. */
    static boolean isSame(@Nullable String before, @Nullable String after) {
        var then = number(before);
        var now = number(after);
        if (then == null || now == null) return Objects.equals(before, after);
        return then.compareTo(now) == 0;
    }
}
