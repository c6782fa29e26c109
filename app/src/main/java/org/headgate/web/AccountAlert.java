package org.headgate.web;

import org.jspecify.annotations.Nullable;

/**
 * A strip under the answers of an account's page: what is, a little more about it, and one thing to do.
 *
 * @param tone what colour it has; the words say it all the same
 */
public record AccountAlert(
        Weight weight,
        Tone tone,
        String icon,
        Saying headline,
        @Nullable Saying more,
        @Nullable Way way) {
    public static AccountAlert of(Weight weight, Tone tone, String icon, Saying headline) {
        return new AccountAlert(weight, tone, icon, headline, null, null);
    }

    public AccountAlert saying(Saying sentence) {
        return new AccountAlert(weight, tone, icon, headline, sentence, way);
    }

    public AccountAlert leadingTo(String path, Saying words) {
        return new AccountAlert(weight, tone, icon, headline, more, new Way(path, words));
    }

    /** The one thing to do about it. */
    public record Way(String path, Saying words) {}

    /** What comes first. */
    public enum Weight {
        /** Somebody may be hurt: a dog, a threat, a hazard. */
        DANGER,
        /** The law protects somebody: a confidential address, a medical need. */
        PROTECTION,
        /** A dispute, a stop, a complaint. */
        DISPUTE,
        /** Money. */
        MONEY,
        /** Work that waits. */
        WORK,
        /** Good to know. */
        NOTICE
    }
}
