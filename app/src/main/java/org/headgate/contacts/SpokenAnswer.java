package org.headgate.contacts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether what a caller says is what we know, as forgiving as an attentive person would be. */
final class SpokenAnswer {
    /** Words of an address that callers leave out or say otherwise. */
    private static final Set<String> NOT_ASKED = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "drive",
            "dr",
            "lane",
            "ln",
            "trail",
            "trl",
            "court",
            "ct",
            "way",
            "place",
            "pl",
            "circle",
            "cir",
            "boulevard",
            "blvd",
            "unit",
            "apt");

    private SpokenAnswer() {}

    static boolean matches(CallerFact known, String said) {
        return switch (known.factor()) {
            case NAME -> wordsIn(known.value()).size() >= 1 && saysName(wordsIn(known.value()), wordsIn(said));
            case ADDRESS -> saysAddress(wordsIn(known.value()), wordsIn(said));
            case LAST_PAYMENT -> isAmount(known.value(), said);
            case PHONE_ENDING, ID_ENDING -> endsAlike(known.value(), said);
        };
    }

    /** A given name and the family name, or the whole name of an organisation, in any order. */
    private static boolean saysName(List<String> known, List<String> said) {
        var right = known.stream().filter(said::contains).count();
        return right >= Math.min(2, known.size()) && known.containsAll(said);
    }

    /** The house number and the name of the street. */
    private static boolean saysAddress(List<String> known, List<String> said) {
        var asked = known.stream().filter(word -> !NOT_ASKED.contains(word)).toList();
        return asked.size() >= 2 && said.contains(asked.get(0)) && said.contains(asked.get(1));
    }

    private static boolean isAmount(String known, String said) {
        var figures = said.replaceAll("[$,\\s]", "");
        if (!figures.matches("\\d{1,9}(\\.\\d{1,2})?")) return false;
        return new BigDecimal(figures).compareTo(new BigDecimal(known)) == 0;
    }

    private static boolean endsAlike(String known, String said) {
        var ending = letters(said);
        return ending.length() >= 4 && ending.endsWith(letters(known));
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^a-z0-9]", "");
    }

    private static List<String> wordsIn(String text) {
        return Arrays.stream(plain(text).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
