package org.headgate.rating.book;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.Exact;
import org.headgate.rating.TierUse;
import org.jspecify.annotations.Nullable;

/**
 * How a charge reads on the bill. The words may hold {@code {fact}} for a fact of the customer; those of a tier also
 * {@code {tier}}, {@code {name}} and {@code {range}}. A part in square brackets goes away
 * when what it names is not known. Filled in only when somebody reads it.
 *
 * @param part the days, where they are not the whole period of the bill
 */
public record ChargeWording(
        Words words,
        @Nullable Words tierWords,
        List<Words> tierNames,
        Map<String, String> facts,
        VolumeUnit unit,
        @Nullable DateRange part) {
    private static final Words TIER = new Words("Tier {tier}: {range}", "Bloque {tier}: {range}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_-]+)}");

    String line(Locale locale) {
        var text = fill(words.in(locale), facts);
        return part == null ? text : text + ", " + Dates.period(part, locale);
    }

    String tier(int tier, TierUse use, Locale locale) {
        var places = new HashMap<>(facts);
        places.put("tier", Integer.toString(tier));
        places.put("name", tier <= tierNames.size() ? tierNames.get(tier - 1).in(locale) : "");
        places.put("range", range(use, locale));
        return fill((tierWords == null ? TIER : tierWords).in(locale), places);
    }

    /** "6 to 10 ccf", "21 ccf and up"; between limits that are not whole "over 5.17 to 10.33 ccf". */
    private String range(TierUse use, Locale locale) {
        var spanish = Words.isSpanish(locale);
        var above = use.above();
        var upto = use.upto();
        var whole = isWhole(above) && (upto == null || isWhole(upto));
        if (whole) {
            var first = shown(above.plus(Exact.ONE));
            if (upto == null) return (spanish ? "%s %s y más" : "%s %s and up").formatted(first, unitName());
            if (upto.compareTo(above) <= 0) return (spanish ? "sin unidades" : "no units");
            return (spanish ? "%s a %s %s" : "%s to %s %s").formatted(first, shown(upto), unitName());
        }
        if (upto == null) return (spanish ? "más de %s %s" : "over %s %s").formatted(shown(above), unitName());
        if (above.isZero()) return (spanish ? "hasta %s %s" : "up to %s %s").formatted(shown(upto), unitName());
        return (spanish ? "más de %s hasta %s %s" : "over %s to %s %s")
                .formatted(shown(above), shown(upto), unitName());
    }

    private String unitName() {
        return Units.name(unit);
    }

    private static boolean isWhole(Exact number) {
        return number.equals(number.roundedHalfEven());
    }

    private static String shown(Exact number) {
        return Units.shown(number);
    }

    static String fill(String text, Map<String, String> values) {
        if (text.indexOf('{') < 0) return text;
        var withoutLacking = OPTIONAL.matcher(text).replaceAll(part -> {
            var filled = places(part.group(1), values);
            return Matcher.quoteReplacement(filled.contains("{") ? "" : filled);
        });
        return places(withoutLacking, values);
    }

    private static String places(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.getOrDefault(place.group(1), "");
            return Matcher.quoteReplacement(value.isBlank() ? place.group() : value);
        });
    }
}
