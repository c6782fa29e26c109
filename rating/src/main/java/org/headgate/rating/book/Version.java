package org.headgate.rating.book;

import java.time.LocalDate;
import java.util.Locale;

/** The rates that one tariff file gives, from the day they take effect until the next version does. */
public record Version(String name, LocalDate effective, String file, Adoption adoption) {
    /** Which decision set the rates and since when they hold: the citation of every charge. */
    public String citation(Locale locale) {
        var from = Dates.day(effective, locale);
        return Words.isSpanish(locale)
                ? "%s. Tarifas en vigor desde el %s.".formatted(adoption.citation(locale), from)
                : "%s. Rates in effect from %s.".formatted(adoption.citation(locale), from);
    }
}
