package org.headgate.web;

import java.time.Instant;
import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on an account.
 *
 * @param at the moment, where it is known
 * @param path where more is said about it
 * @param small the line below: a memo, a period, a meter
 * @param figure at the right, in place of an amount: a volume, a count
 * @param who did it
 */
public record AccountHappening(
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
    public static AccountHappening of(LocalDate on, String icon, Tone tone, Saying words) {
        return new AccountHappening(on, null, icon, tone, words, null, null, null, null, null);
    }

    public AccountHappening at(@Nullable Instant moment) {
        return new AccountHappening(on, moment, icon, tone, words, path, small, amount, figure, who);
    }

    public AccountHappening leadingTo(@Nullable String where) {
        return new AccountHappening(on, at, icon, tone, words, where, small, amount, figure, who);
    }

    public AccountHappening under(@Nullable Saying line) {
        return new AccountHappening(on, at, icon, tone, words, path, line, amount, figure, who);
    }

    public AccountHappening about(@Nullable Money money) {
        return new AccountHappening(on, at, icon, tone, words, path, small, money, figure, who);
    }

    public AccountHappening measuring(@Nullable Saying quantity) {
        return new AccountHappening(on, at, icon, tone, words, path, small, amount, quantity, who);
    }

    public AccountHappening by(@Nullable String person) {
        return new AccountHappening(on, at, icon, tone, words, path, small, amount, figure, person);
    }
}
