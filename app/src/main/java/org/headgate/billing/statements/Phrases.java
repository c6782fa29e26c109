package org.headgate.billing.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.headgate.formats.statement.Language;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.Words;

/** The words of a statement in its language, and its quantities and days inside sentences. */
record Phrases(Language language) {
    private static final Locale SPANISH = Locale.of("es");
    private static final String[] SHORT_MONTHS = {
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"
    };
    private static final String[] MONTHS = {
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre"
    };

    /** The language of an account's preference; whoever prefers one that is not printed gets English. */
    static Phrases of(String preference) {
        return new Phrases(preference.startsWith("es") ? Language.SPANISH : Language.ENGLISH);
    }

    Phrases other() {
        return new Phrases(language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
    }

    Locale locale() {
        return language == Language.ENGLISH ? Locale.ENGLISH : SPANISH;
    }

    String in(Words words) {
        return words.in(locale());
    }

    String in(String english, String spanish) {
        return language == Language.ENGLISH ? english : spanish;
    }

    /** "Dec 3" or "3 dic". */
    String day(LocalDate day) {
        return language == Language.ENGLISH
                ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.US) + " " + day.getDayOfMonth()
                : day.getDayOfMonth() + " " + SHORT_MONTHS[day.getMonthValue() - 1];
    }

    /** "3 de diciembre" where a sentence needs it; in English as {@link #day}. */
    String dayInSentence(LocalDate day) {
        return language == Language.ENGLISH ? day(day) : day.getDayOfMonth() + " de " + MONTHS[day.getMonthValue() - 1];
    }

    /** "November 2025" or "noviembre de 2025". */
    String month(YearMonth month) {
        return language == Language.ENGLISH
                ? month.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + month.getYear()
                : MONTHS[month.getMonthValue() - 1] + " de " + month.getYear();
    }

    /** Three decimals at the most, none that is needless. */
    static String quantity(BigDecimal quantity) {
        return String.format(Locale.US, "%,." + Math.max(0, shown(quantity).scale()) + "f", shown(quantity));
    }

    static BigDecimal shown(BigDecimal quantity) {
        var rounded = quantity.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Cents at the least, five decimals at the most: rates go below a cent. */
    static String price(BigDecimal price) {
        var rounded = price.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 2
                ? rounded.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : rounded.toPlainString();
    }

    static String unit(VolumeUnit unit) {
        return switch (unit) {
            case CCF -> "ccf";
            case KGAL -> "kgal";
            case CUBIC_FOOT -> "cf";
            case GALLON -> "gal";
            case CUBIC_METRE -> "m³";
            case ACRE_FOOT -> "AF";
        };
    }

    /** What a unit is in gallons, for those who do not know it. */
    String unitNote(VolumeUnit unit) {
        var gallons = String.format(Locale.US, "%,d", Math.round(unit.gallons().doubleValue()));
        return unit == VolumeUnit.GALLON
                ? in("gallons", "galones")
                : in("%1$s; 1 %1$s = %2$s gallons", "%1$s; 1 %1$s = %2$s galones")
                        .formatted(unit(unit), gallons);
    }
}
