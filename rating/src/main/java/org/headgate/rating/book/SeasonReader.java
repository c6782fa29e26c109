package org.headgate.rating.book;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.headgate.rating.yaml.YamlSection;

/** Reads what goes by months of the year: seasons and winter averages. */
final class SeasonReader {
    private SeasonReader() {}

    /** A figure for each month, or names of seasons with their months. */
    static SuppliedFact byMonth(String name, YamlSection part) {
        var normals = new EnumMap<Month, BigDecimal>(Month.class);
        for (var month : Month.values()) if (part.has(word(month))) normals.put(month, part.number(word(month)));
        if (normals.isEmpty()) return season(name, part);
        for (var month : Month.values()) if (!normals.containsKey(month)) normals.put(month, part.number(word(month)));
        return new SuppliedFact.MonthlyNormals(name, normals);
    }

    private static SuppliedFact season(String name, YamlSection part) {
        var seasons = new EnumMap<Month, String>(Month.class);
        for (var season : part.names()) {
            for (var month : months(part, season)) {
                var other = seasons.put(month, season);
                if (other != null) part.problem(season, "has %s, which %s has too".formatted(word(month), other));
            }
        }
        if (seasons.size() < 12) {
            part.problem("", "must give each of the twelve months to one season");
            for (var month : Month.values()) seasons.putIfAbsent(month, "");
        }
        return new SuppliedFact.Season(name, seasons);
    }

    static WinterAverage winterAverage(YamlSection part) {
        var fact = part.text("fact");
        var months = months(part, "months");
        var needed = part.countOr("months-needed", Math.max(1, months.size()));
        var takesEffect = months(part, "takes-effect");
        if (takesEffect.size() != 1) part.problem("takes-effect", "must be one month, such as april");
        var cap = part.has("cap") ? part.number("cap") : null;
        var newCustomer = part.number("new-customer");
        var step = part.numberOr("step", new BigDecimal("0.01"));
        return part.make(() -> new WinterAverage(
                        fact,
                        months,
                        needed,
                        takesEffect.isEmpty() ? Month.JULY : takesEffect.getFirst(),
                        cap,
                        newCustomer,
                        step))
                .orElseGet(() -> new WinterAverage(
                        fact, List.of(Month.JANUARY), 1, Month.JULY, null, BigDecimal.ZERO, BigDecimal.ONE));
    }

    private static List<Month> months(YamlSection part, String name) {
        var months = new ArrayList<Month>();
        for (var text : part.texts(name)) {
            var month = List.of(Month.values()).stream()
                    .filter(candidate -> word(candidate).equals(text))
                    .findFirst();
            if (month.isEmpty())
                part.problem(name, "\"%s\" is not a month; write january, february, …".formatted(text));
            month.ifPresent(months::add);
        }
        return months;
    }

    private static String word(Month month) {
        return month.name().toLowerCase(Locale.ROOT);
    }
}
