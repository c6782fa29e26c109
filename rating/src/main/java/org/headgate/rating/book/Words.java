package org.headgate.rating.book;

import java.util.Locale;
import org.headgate.kernel.InWords;

/** A wording in English and Spanish, as it stands on bills and pages. */
public record Words(String en, String es) implements InWords {
    public Words {
        if (en.isBlank() || es.isBlank())
            throw new IllegalArgumentException("a wording needs both an English (en) and a Spanish (es) text");
    }

    @Override
    public String asSentence(Locale locale) {
        return in(locale);
    }

    public String in(Locale locale) {
        return isSpanish(locale) ? es : en;
    }

    static boolean isSpanish(Locale locale) {
        return locale.getLanguage().equals("es");
    }
}
