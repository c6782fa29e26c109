package org.headgate.customers;

import java.time.LocalDate;
import java.util.List;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module that knows of days ahead for an account: the next read, a visit, a due date, a shut-off. Asked for
 * every account page: one query.
 */
public interface AccountDates {
    /** From {@code today} on, in any order. */
    List<Ahead> ahead(AccountId account, LocalDate today);

    /**
     * What happens on a day.
     *
     * @param path where more is said about it
     */
    record Ahead(
            LocalDate on, Saying words, Tone tone, @Nullable String path) {
        public static Ahead of(LocalDate on, Saying words) {
            return new Ahead(on, words, Tone.PLAIN, null);
        }

        public Ahead in(Tone other) {
            return new Ahead(on, words, other, path);
        }

        public Ahead at(String where) {
            return new Ahead(on, words, tone, where);
        }
    }
}
