package org.headgate.web;

import java.util.List;

/**
 * Something to do on an account, as an entry of its action rail.
 *
 * @param words the key of its name in {@link Words}
 * @param hint the key of the small line under it, its limit or what to know before; blank when there is none
 * @param hintValues what the hint names
 * @param key the single key that opens it; blank when it has none
 * @param order where it stands: ten a step, what is done most first
 */
public record AccountAct(
        String words, String hint, List<String> hintValues, String icon, String path, String key, int order) {
    public AccountAct {
        hintValues = List.copyOf(hintValues);
    }

    public static AccountAct of(String words, String icon, String path, String key, int order) {
        return new AccountAct(words, "", List.of(), icon, path, key, order);
    }

    public AccountAct hinting(String sentence, String... values) {
        return new AccountAct(words, sentence, List.of(values), icon, path, key, order);
    }
}
