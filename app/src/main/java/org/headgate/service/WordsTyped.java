package org.headgate.service;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody looks for, word by word in any order, without accents and capitals as the books compare it. */
record WordsTyped(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int WORDS_AT_MOST = 8;

    static WordsTyped of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new WordsTyped(Stream.of(BETWEEN_WORDS.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_AT_MOST)
                .toList());
    }

    boolean saysTooLittle() {
        return longest().length() < 2;
    }

    /** The word that the index is asked for; the others are looked for in what it finds. */
    String longest() {
        return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }
}
