package org.headgate.customers;

import java.util.List;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module that knows what a person should notice first about an account: a strip under the answers of its
 * page, the worst first. Asked for every account page: one query.
 */
public interface AccountAlerts {
    List<Alert> about(AccountId account);

    /**
     * One strip: what is, a little more about it, and one thing to do.
     *
     * @param tone what colour it has; the words say it all the same
     */
    record Alert(
            Weight weight,
            Tone tone,
            String icon,
            Saying headline,
            @Nullable Saying more,
            @Nullable Way way) {
        public static Alert of(Weight weight, Tone tone, String icon, Saying headline) {
            return new Alert(weight, tone, icon, headline, null, null);
        }

        public Alert saying(Saying sentence) {
            return new Alert(weight, tone, icon, headline, sentence, way);
        }

        public Alert leadingTo(String path, Saying words) {
            return new Alert(weight, tone, icon, headline, more, new Way(path, words));
        }
    }

    /** The one thing to do about it. */
    record Way(String path, Saying words) {}

    /** What comes first. */
    enum Weight {
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
