package org.headgate.rating.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The district's own names of charges, facts and fields, so that tariff, bill and explanation use the same words. */
final class Labels {
    private Labels() {}

    static Map<String, String> of(BookTerms book, Map<String, String> facts, Locale locale) {
        var labels = new HashMap<String, String>();
        book.names().forEach((name, words) -> labels.put(name, small(words.in(locale))));
        book.facts().forEach((name, fact) -> labels.put(name, small(fact.words().in(locale))));
        book.components().forEach((name, part) -> labels.put(name, label(part, facts, locale)));
        book.minimums().forEach(minimum -> labels.put(minimum.line().name(), label(minimum.line(), facts, locale)));
        book.percentages().forEach(part -> labels.put(part.line().name(), label(part.line(), facts, locale)));
        return labels;
    }

    private static String label(BillComponent component, Map<String, String> facts, Locale locale) {
        return small(ChargeWording.fill(component.wording().in(locale), facts));
    }

    private static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
