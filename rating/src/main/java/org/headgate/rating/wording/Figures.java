package org.headgate.rating.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.Exact;

/** Numbers as an American bill prints them, in either language. */
final class Figures {
    /** More decimals than any price has; what is longer is cut and marked. */
    private static final int MOST_DECIMALS = 6;

    private static final int DECIMALS_WHEN_CUT = 4;
    private static final Pattern MONEY =
            Pattern.compile("(?i)bill|(.*_)?(charge|surcharge|price|fee|discount|rate|tax|credit|cost)(e?s)?(_.*)?");

    private Figures() {}

    static boolean isMoney(String field) {
        return MONEY.matcher(field).matches() && !field.endsWith("_class");
    }

    /** A value as money or as a plain number, by what its name says it is. */
    static String of(String field, Exact value) {
        return isMoney(field) ? money(value) : number(value);
    }

    /** With all its decimals: $4.047 is a price, $30.3525 an amount before the bill is rounded. */
    static String money(Exact value) {
        var figure = figure(value, 2);
        return figure.startsWith("-") ? "-$" + figure.substring(1) : "$" + figure;
    }

    static String cents(Exact value) {
        var rounded = value.toMoney().amount();
        return (rounded.signum() < 0 ? "-$" : "$") + format(rounded.abs(), 2, 2);
    }

    static boolean isWholeCents(Exact value) {
        return value.compareTo(Exact.of(value.toMoney().amount())) == 0;
    }

    static String number(Exact value) {
        return figure(value, 0);
    }

    static String quantity(Exact value, VolumeUnit unit) {
        return number(value) + " " + unit(unit);
    }

    static String unit(VolumeUnit unit) {
        return switch (unit) {
            case CCF -> "ccf";
            case KGAL -> "kgal";
            case GALLON -> "gal";
            case CUBIC_FOOT -> "cf";
            case CUBIC_METRE -> "m³";
            case ACRE_FOOT -> "af";
        };
    }

    private static String figure(Exact value, int fewestDecimals) {
        var decimal = value.toBigDecimal();
        if (value.terminates() && decimal.scale() <= MOST_DECIMALS)
            return format(decimal, fewestDecimals, MOST_DECIMALS);
        return format(value.rounded(DECIMALS_WHEN_CUT, RoundingMode.HALF_UP), DECIMALS_WHEN_CUT, DECIMALS_WHEN_CUT)
                + "…";
    }

    private static String format(BigDecimal number, int fewest, int most) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
