package org.headgate.desk;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed into the search: as words without accents, the longest first, and as digits when it is nothing but a
 * number with its hyphens, dots and brackets.
 */
record SearchWords(String typed, List<String> words, String digits) {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[#+()\\d\\s./-]+");
    private static final int WORDS_AT_MOST = 6;

    /** Shorter words say nothing to the trigram index. */
    static final int SHORTEST = 3;

    static SearchWords of(String typed) {
        var plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = Stream.of(NOT_A_LETTER.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_AT_MOST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var digits = NUMBER.matcher(plain).matches() ? plain.replaceAll("[^0-9]", "") : "";
        return new SearchWords(typed.strip(), words, digits);
    }

    boolean isNumber() {
        return !digits.isEmpty();
    }

    boolean isLongEnough() {
        return !words.isEmpty() && words.getFirst().length() >= SHORTEST;
    }

    /** The words that the index can look up: at most three, repeated when there are fewer. */
    String indexed(int which) {
        var long_ = words.stream().filter(word -> word.length() >= SHORTEST).toList();
        return long_.get(Math.min(which, long_.size() - 1));
    }
}
