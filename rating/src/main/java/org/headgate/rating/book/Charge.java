package org.headgate.rating.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.rating.TierUse;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bill: what one component comes to over some days. It is rounded half up, once, here.
 *
 * @param service the code of the service it pays for
 * @param version the version of the rates it was priced by
 * @param period the days it is for; shorter than the bill's where the rates changed inside it
 * @param tiers what fell into each tier, lowest first; empty when the component has none
 * @param quantity the use that was priced, in billing units; null for what goes by the period
 * @param price dollars a unit, where all of the quantity had one price
 * @param exact dollars before rounding; cut after 15 decimals where they do not end
 */
public record Charge(
        String component,
        String service,
        String revenueAccount,
        String version,
        DateRange period,
        List<TierUse> tiers,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal price,
        BigDecimal exact,
        Money amount,
        ChargeWording words) {
    public Charge {
        tiers = List.copyOf(tiers);
    }

    /** What the bill calls it. */
    public String wording(Locale locale) {
        return words.line(locale);
    }

    /** What the bill calls one of its tiers, counted from 1 as the tariff does. */
    public String tierWording(int tier, Locale locale) {
        return words.tier(tier, tiers.get(tier - 1), locale);
    }
}
