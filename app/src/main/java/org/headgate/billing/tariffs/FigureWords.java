package org.headgate.billing.tariffs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.rating.book.CustomerClass;

/** Names of classes and figures as people read them. */
public final class FigureWords {
    private FigureWords() {}

    public static String classes(List<CustomerClass> classes, Locale locale) {
        return classes.stream().map(one -> one.name().in(locale)).collect(Collectors.joining(" · "));
    }

    /** The district's own name of a field with the key, or the name in the file without its underscores. */
    public static String place(PriceChange price, Map<String, String> labels) {
        var named = label(price.field(), labels);
        var key = price.key().isEmpty() ? named : named + ", " + String.join(", ", price.key());
        return price.tier() == 0 ? key : key + ", " + price.tier();
    }

    public static String label(String field, Map<String, String> labels) {
        var known = labels.getOrDefault(field, field.replace('_', ' '));
        return known.isEmpty() ? field : Character.toUpperCase(known.charAt(0)) + known.substring(1);
    }
}
