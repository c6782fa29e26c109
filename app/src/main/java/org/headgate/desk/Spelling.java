package org.headgate.desk;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which words may have been meant by one with a slip of the finger: a letter wrong, missing, doubled or exchanged. */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int SHORT = 5;
    private static final int LONG = 8;
    private static final int AT_MOST = 4;

    private Spelling() {}

    /** Numbers and short words are meant as they are typed. */
    static boolean mayBeWrong(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
    }

    /**
     * What a short word may have been: two letters exchanged, or one wrong. So little of a short word is left after such a slip that
     * what looks like it is not found by its likeness.
     */
    static Set<String> slipsOf(String typed) {
        var slips = new LinkedHashSet<String>();
        var letters = typed.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            swap(letters, i);
            slips.add(new String(letters));
            swap(letters, i);
        }
        if (letters.length <= SHORT)
            for (int i = 0; i < letters.length; i++)
                for (char other = 'a'; other <= 'z'; other++)
                    slips.add(typed.substring(0, i) + other + typed.substring(i + 1));
        slips.remove(typed);
        return slips;
    }

    private static void swap(char[] letters, int at) {
        var first = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = first;
    }

    /** Those of the words that were probably meant, the nearest first. */
    static List<String> meant(String typed, List<String> known) {
        int slips = typed.length() >= LONG ? 2 : 1;
        record Near(String word, int distance) {}
        var near = known.stream()
                .map(word -> new Near(word, distance(typed, word)))
                .filter(one -> one.distance() <= slips)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .toList();
        return near.stream().map(Near::word).limit(AT_MOST).toList();
    }

    /** How many slips lead from a word to what was typed of it; what was not typed yet is none. */
    static int distance(String typed, String word) {
        int least = Integer.MAX_VALUE;
        for (int length = Math.min(word.length(), typed.length() - 1);
                length <= Math.min(word.length(), typed.length() + 1);
                length++) least = Math.min(least, slips(typed, word.substring(0, length)));
        return Math.min(least, slips(typed, word));
    }

    private static int slips(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
