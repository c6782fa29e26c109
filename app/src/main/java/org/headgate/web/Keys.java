package org.headgate.web;

import java.util.ArrayList;
import java.util.List;

/** The keys of a page, as the list behind {@code ?} shows them. Those of every page are always in it. */
public record Keys(List<Key> keys) {
    /** One key and what it does. */
    public record Key(String key, Saying words) {}

    public static Keys none() {
        return new Keys(List.of());
    }

    /** @param words the key of its sentence in {@link Words} */
    public Keys with(String key, String words) {
        return with(key, Saying.of(words));
    }

    public Keys with(String key, Saying words) {
        var more = new ArrayList<>(keys);
        more.add(new Key(key, words));
        return new Keys(List.copyOf(more));
    }
}
