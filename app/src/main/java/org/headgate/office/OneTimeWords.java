package org.headgate.office;

import java.security.SecureRandom;

/** Passwords and codes that are used once, in letters and figures that are not mistaken for each other. */
public final class OneTimeWords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeWords() {}

    /** A password of 16, in four groups: some 79 bits. */
    public static String password() {
        return groups(4);
    }

    /** A recovery code of 12, in three groups: some 59 bits. */
    static String recoveryCode() {
        return groups(3);
    }

    private static String groups(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count * 4; i++) {
            if (i > 0 && i % 4 == 0) words.append('-');
            words.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return words.toString();
    }
}
