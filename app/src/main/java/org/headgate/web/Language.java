package org.headgate.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which every page is written. */
public enum Language {
    EN(Locale.US),
    ES(Locale.forLanguageTag("es-US"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in the {@code lang} attribute: en, es. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code such as {@code es} or {@code es-MX}; English where we have no other. */
    public static Language of(@Nullable String code) {
        return code != null && code.strip().toLowerCase(Locale.ROOT).startsWith("es") ? ES : EN;
    }
}
