package org.headgate.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A day ahead on an account's page.
 *
 * @param path where it leads; blank for nowhere
 */
public record AccountDate(LocalDate on, Saying words, Tone tone, String path) {
    /** @param words the key of its sentence in {@link Words} */
    public AccountDate(LocalDate on, String words, List<?> values, String path) {
        this(on, Saying.of(words, values.toArray()), Tone.PLAIN, path);
    }

    public static AccountDate of(LocalDate on, Saying words) {
        return new AccountDate(on, words, Tone.PLAIN, "");
    }

    /** With {@link Tone#LATE} it is said in bold: a shut-off. */
    public AccountDate in(Tone other) {
        return new AccountDate(on, words, other, path);
    }
}
