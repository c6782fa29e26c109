package org.headgate.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headgate.kernel.Rejection;
import org.springframework.core.io.ClassPathResource;

/**
 * What a new password must be, after NIST SP 800-63B: long enough, and not what everybody tries first. Which signs it is made
 * of is left to the person.
 */
final class PasswordRules {
    /** More than this many bytes bcrypt does not take. */
    private static final int LONGEST = 72;

    private static final Set<String> COMMON = load();

    private PasswordRules() {}

    /** Throws a {@link Rejection} that says what is wrong with it. */
    static void check(String wanted, String username, int shortest) {
        if (wanted.codePointCount(0, wanted.length()) < shortest)
            throw new Rejection("A password has at least %s characters.", shortest);
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            throw new Rejection("A password has at most %s characters.", LONGEST);
        if (wanted.chars().distinct().count() < 5)
            throw new Rejection("This password is too even: use at least five different characters.");
        var letters = wanted.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (letters.contains(username) && letters.replace(username, "").length() < 4)
            throw new Rejection("A password is not made of the user name.");
        if (isRow(wanted) || COMMON.stream().anyMatch(stem -> letters.equals(stem) || isRepeated(letters, stem)))
            throw new Rejection("This is one of the passwords that are tried first. Choose another.");
    }

    /** 123456789012, and the like backwards. */
    private static boolean isRow(String wanted) {
        var steps = new int[] {0, 0};
        for (int i = 1; i < wanted.length(); i++) {
            int step = wanted.charAt(i) - wanted.charAt(i - 1);
            if (step == 1 || step == -9) steps[0]++;
            if (step == -1 || step == 9) steps[1]++;
        }
        return Math.max(steps[0], steps[1]) >= wanted.length() * 3 / 4;
    }

    private static boolean isRepeated(String letters, String stem) {
        return !letters.isEmpty() && letters.replace(stem, "").isEmpty();
    }

    private static Set<String> load() {
        try {
            var text = new ClassPathResource("passwords/common.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
