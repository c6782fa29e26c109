package org.headgate.billing;

import java.util.Locale;
import java.util.Map;
import org.headgate.rating.book.Words;

/** In a word, what a read waits for; the read's own page says it in figures. */
final class ReadWaiting {
    private static final Map<String, Words> KINDS = Map.ofEntries(
            Map.entry("Backwards", new Words("below the one before", "menor que la anterior")),
            Map.entry("MoreThanTheDials", new Words("more than the dials show", "no cabe en el medidor")),
            Map.entry("Zero", new Words("no use", "sin consumo")),
            Map.entry("Stopped", new Words("the meter may have stopped", "el medidor puede estar parado")),
            Map.entry("High", new Words("high use", "consumo alto")),
            Map.entry("HighForSize", new Words("high for the meter\u2019s size", "alto para el tamaño del medidor")),
            Map.entry("Low", new Words("low use", "consumo bajo")),
            Map.entry("VacantUse", new Words("use although vacant", "consumo aunque desocupado")),
            Map.entry("TooEarly", new Words("read early", "leída temprano")),
            Map.entry("TooLate", new Words("read late", "leída tarde")),
            Map.entry("ManyEstimates", new Words("estimated too often", "estimada demasiadas veces")),
            Map.entry("Doubtful", new Words("marked as doubtful", "marcada como dudosa")),
            Map.entry("ReadAgain", new Words("to be read again", "por leer de nuevo")),
            Map.entry("NothingBefore", new Words("no read before it", "sin lectura anterior")),
            Map.entry("NoRead", new Words("not read", "no leída")),
            Map.entry("Conflicting", new Words("two figures for a day", "dos cifras para un día")));

    private ReadWaiting() {}

    static String words(String kind, Locale locale) {
        var known = KINDS.get(kind);
        return known == null ? kind.toLowerCase(Locale.ROOT).replace('_', ' ') : known.in(locale);
    }
}
