package org.headgate.credit;

import java.util.Locale;
import java.util.Map;
import org.headgate.rating.book.CustomerClass;

/** What rate classes are called in the tariff book; one that it does not have is called by its code. */
public record ClassNames(Map<String, CustomerClass> classes) {
    public ClassNames {
        classes = Map.copyOf(classes);
    }

    public String of(String code, Locale locale) {
        var known = classes.get(code);
        return known == null
                ? code.toLowerCase(Locale.ROOT).replace('_', ' ')
                : known.name().in(locale);
    }
}
