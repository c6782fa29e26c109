package org.headgate.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds card numbers in what people write. They never enter the system (PCI DSS 3.3): the office takes cards through a processor
 * and keeps none of their numbers.
 */
public final class CardNumbers {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    /** Digits in groups, with at most two signs between them. */
    private static final Pattern RUN = Pattern.compile("\\d+(?:[ ._-]{1,2}\\d+)*");

    private static final Pattern GROUP = Pattern.compile("\\d+");

    /** Dates, telephone numbers, amounts and account numbers of our own are no part of a card number. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("""
            \\b(?:19|20)\\d\\d-[01]\\d-[0-3]\\d\\b\
            |\\b[0-3]?\\d[./-][0-3]?\\d[./-](?:19|20)\\d\\d\\b\
            |\\b[2-9]\\d\\d[ .-][2-9]\\d\\d[ .-]\\d{4}\\b(?![ .-]?\\d)\
            |\\b\\d{2}-\\d{5}-\\d\\b\
            |\\$\\s?[\\d,]+\\.\\d\\d\\b""");

    private CardNumbers() {}

    /** Whether a text holds a card number, however it is spaced. */
    public static boolean in(String text) {
        if (text.length() < SHORTEST) return false;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\p{Z}\\s]", " ");
        var rest = SOMETHING_ELSE.matcher(plain).replaceAll("|");
        return RUN.matcher(rest).results().anyMatch(run -> holdsCard(groups(run.group())));
    }

    private static List<String> groups(String run) {
        return GROUP.matcher(run).results().map(group -> group.group()).toList();
    }

    /** A card number begins and ends with a group. */
    private static boolean holdsCard(List<String> groups) {
        for (int first = 0; first < groups.size(); first++) {
            var digits = new StringBuilder();
            var sizes = new ArrayList<Integer>();
            for (int last = first; last < groups.size() && digits.length() < LONGEST; last++) {
                digits.append(groups.get(last));
                sizes.add(groups.get(last).length());
                if (isPrintedLikeACard(sizes) && isCard(digits.toString())) return true;
            }
        }
        return false;
    }

    /** In one piece, in groups of at most four, or as American Express and Diners Club print theirs: 4-6-5, 4-6-4. */
    private static boolean isPrintedLikeACard(List<Integer> sizes) {
        return sizes.size() == 1
                || sizes.stream().allMatch(size -> size <= 4)
                || sizes.equals(List.of(4, 6, 5))
                || sizes.equals(List.of(4, 6, 4));
    }

    static boolean isCard(String digits) {
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && isIssued(digits)
                && digits.chars().distinct().count() > 1
                && luhn(digits);
    }

    /** The ranges that are issued, with their lengths (ISO/IEC 7812). */
    private static boolean isIssued(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        if (digits.charAt(0) == '4') return length == 13 || length == 16 || length == 19;
        if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length == 16;
        if (two == 34 || two == 37) return length == 15;
        if (two == 30 || two == 36 || two == 38 || two == 39) return length >= 14;
        if (two == 35) return length >= 16;
        return two == 50 || (two >= 56 && two <= 69);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
