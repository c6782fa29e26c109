package org.headgate.rating;

import java.util.Locale;
import java.util.Optional;

/** How often a bill comes, and how many months of charges it holds. */
public enum BillFrequency {
    MONTHLY(1),
    BIMONTHLY(2),
    QUARTERLY(3),
    SEMIANNUAL(6),
    ANNUAL(12);

    private final int months;

    BillFrequency(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** The frequency of a spelling that occurs in tariffs: Monthly, bi-monthly, Bimonthly, every two months, ... */
    public static Optional<BillFrequency> parse(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return switch (letters) {
            case "monthly", "month", "everymonth" -> Optional.of(MONTHLY);
            case "bimonthly", "everytwomonths", "every2months", "twomonths" -> Optional.of(BIMONTHLY);
            case "quarterly", "quarter", "everythreemonths", "every3months", "trimonthly" -> Optional.of(QUARTERLY);
            case "semiannual", "semiannually", "halfyearly", "everysixmonths", "every6months" ->
                Optional.of(SEMIANNUAL);
            case "annual", "annually", "yearly" -> Optional.of(ANNUAL);
            default -> Optional.empty();
        };
    }
}
