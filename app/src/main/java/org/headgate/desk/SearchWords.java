package org.headgate.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed into the search: as words without accents, in their order, and as a number when it may be one.
 *
 * @param clue letters and digits only, in capitals, as numbers are kept for the search; empty without a digit
 * @param digits the digits, when there is nothing but a number with its hyphens, dots and brackets; else empty
 */
record SearchWords(String typed, List<String> words, String clue, String digits) {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[#+()\\d\\s./-]+");
    /** What people say before a number: "account 01-10033-8", "medidor 14-100084". */
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "^(?:account|acct|cuenta|meter|medidor|phone|telefono|tel|number|numero|no|num)[\\s.:#]+(?=\\(?\\d)");

    private static final int WORDS_AT_MOST = 6;

    /** Fewer letters or digits say too little. */
    private static final int SHORTEST = 3;
    /** A single letter is among the words of everybody. */
    private static final int SHORTEST_INDEXED = 2;

    static SearchWords of(String typed) {
        var plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "");
        var words = Stream.of(NOT_A_LETTER.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_AT_MOST)
                .toList();
        var number = SAID_BEFORE.matcher(plain).replaceFirst("");
        var clue = String.join("", NOT_A_LETTER.split(number, -1)).toUpperCase(Locale.ROOT);
        var digits = NUMBER.matcher(number).matches() ? number.replaceAll("[^0-9]", "") : "";
        return new SearchWords(typed.strip(), words, clue.chars().anyMatch(Character::isDigit) ? clue : "", digits);
    }

    boolean mayBeNumber() {
        return clue.length() >= SHORTEST;
    }

    boolean isLongEnough() {
        return words.stream().mapToInt(String::length).max().orElse(0) >= SHORTEST;
    }

    /** The words in the language of the index, each of which must begin one of the account's words. */
    String query() {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_INDEXED)
                .map(SearchWords::begun)
                .collect(Collectors.joining(" & "));
    }

    /** All words: the candidates that the index found are compared with the single letters as well. */
    String wholeQuery() {
        return words.stream().map(SearchWords::begun).collect(Collectors.joining(" & "));
    }

    /** A word as it is or as it begins; words are letters and digits only, so nothing needs quoting. */
    static String begun(String word) {
        return word + ":*";
    }
}
