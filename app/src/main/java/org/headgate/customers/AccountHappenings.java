package org.headgate.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module in which things happen to an account: they stand in the timeline of its page. An account has 25
 * years of them, so a page of the timeline asks for the newest few up to a day: one query, by an index on account and day.
 */
public interface AccountHappenings {
    /** What kind they all are; a module with two kinds has two of these. */
    Kind kind();

    /** The newest first, and always in the same order. */
    List<Happening> of(AccountId account, Stretch stretch);

    /**
     * What part of the timeline is asked for.
     *
     * @param through the newest day of it
     * @param atMost how many at most
     * @param alone whether only this kind is shown; else what is routine may be left out
     */
    record Stretch(LocalDate through, int atMost, boolean alone) {}

    /** The filters of the timeline. */
    enum Kind {
        MONEY,
        READS,
        SERVICE,
        CONTACTS,
        DOCUMENTS,
        CHANGES
    }

    /**
     * One thing that happened.
     *
     * @param at the moment, where it is known
     * @param path where more is said about it
     * @param small the line below: a memo, a period, a meter
     * @param figure at the right, in place of an amount: a volume, a count
     * @param who did it
     */
    record Happening(
            LocalDate on,
            @Nullable Instant at,
            String icon,
            Tone tone,
            Saying words,
            @Nullable String path,
            @Nullable Saying small,
            @Nullable Money amount,
            @Nullable Saying figure,
            @Nullable String who) {
        public static Happening of(LocalDate on, String icon, Tone tone, Saying words) {
            return new Happening(on, null, icon, tone, words, null, null, null, null, null);
        }

        public Happening at(@Nullable Instant moment) {
            return new Happening(on, moment, icon, tone, words, path, small, amount, figure, who);
        }

        public Happening leadingTo(@Nullable String where) {
            return new Happening(on, at, icon, tone, words, where, small, amount, figure, who);
        }

        public Happening under(@Nullable Saying line) {
            return new Happening(on, at, icon, tone, words, path, line, amount, figure, who);
        }

        public Happening about(@Nullable Money money) {
            return new Happening(on, at, icon, tone, words, path, small, money, figure, who);
        }

        public Happening measuring(@Nullable Saying quantity) {
            return new Happening(on, at, icon, tone, words, path, small, amount, quantity, who);
        }

        public Happening by(@Nullable String person) {
            return new Happening(on, at, icon, tone, words, path, small, amount, figure, person);
        }
    }
}
