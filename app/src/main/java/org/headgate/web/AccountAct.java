package org.headgate.web;

import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something to do on an account, as an entry of its action rail.
 *
 * @param hint the small line under its name: its limit ("goes to review above $50"), or what to know before
 * @param path where it is done
 * @param key the letter that opens it; blank for what is done rarely: figures are those of the contacts in hand
 * @param notNow why it cannot be done; then it is shown with the reason, without a link
 * @param sends whether the path is sent to at once, as a form is: something that begins with one key
 * @param order where it stands, what is done most first: from 0 bills, 100 money, 200 service, 300 contacts, 400 documents,
 *     900 the rest
 */
public record AccountAct(
        Saying words,
        @Nullable Saying hint,
        String icon,
        String path,
        String key,
        @Nullable Reason notNow,
        boolean sends,
        int order) {
    /** @param words the key of its name in {@link Words} */
    public static AccountAct of(String words, String icon, String path, String key, int order) {
        return new AccountAct(Saying.of(words), null, icon, path, key, null, false, order);
    }

    public AccountAct hinting(String sentence, Object... values) {
        return new AccountAct(words, Saying.of(sentence, values), icon, path, key, notNow, sends, order);
    }

    public AccountAct notNow(Reason reason) {
        return new AccountAct(words, hint, icon, path, key, reason, sends, order);
    }

    /** It is done at once by a form of nothing but its path. */
    public AccountAct sending() {
        return new AccountAct(words, hint, icon, path, key, notNow, true, order);
    }
}
