package org.headgate.rating.book;

import java.util.Locale;

/** A wording in English and Spanish, as it stands on bills and pages. */
public record Words(String en, String es) {
    public Words {
        if (en.isBlank() || es.isBlank())
            throw new IllegalArgumentException("a wording needs both an English (en) and a Spanish (es) text");
    }

    public String in(Locale locale) {
        return isSpanish(locale) ? es : en;
    }

    static boolean isSpanish(Locale locale) {
        return locale.getLanguage().equals("es");
    }
}
