package org.headgate.rating.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.headgate.kernel.DateRange;

/** Days as people read them: "Jan 1, 2018" and "1 ene 2018". */
final class Dates {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final String[] SPANISH_MONTHS = {
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"
    };

    private Dates() {}

    static String day(LocalDate day, Locale locale) {
        return Words.isSpanish(locale)
                ? day.getDayOfMonth() + " " + SPANISH_MONTHS[day.getMonthValue() - 1] + " " + day.getYear()
                : ENGLISH.format(day);
    }

    /** First and last day, both included, as a bill shows a period. */
    static String period(DateRange days, Locale locale) {
        return "%s %s %s"
                .formatted(
                        day(days.from(), locale),
                        Words.isSpanish(locale) ? "al" : "to",
                        day(days.end().minusDays(1), locale));
    }
}
