package org.headgate.rating;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a customer and a period, by the names the tariff uses, each as text. */
public sealed interface Facts permits Facts.Named, FactRow {
    static Facts of(Map<String, String> texts) {
        return new Named(texts);
    }

    static Facts of(String name, String text) {
        return new Named(Map.of(name, text));
    }

    /** The text of a fact, or null when it is not known. */
    @Nullable String text(String name);

    /** The same facts and this one more, or instead. */
    default Facts with(String name, String text) {
        var texts = new HashMap<>(asMap());
        texts.put(name, text);
        return new Named(texts);
    }

    Map<String, String> asMap();

    /** Facts by name, in no particular order. */
    record Named(Map<String, String> asMap) implements Facts {
        public Named {
            asMap = Map.copyOf(asMap);
        }

        @Override
        public @Nullable String text(String name) {
            return asMap.get(name);
        }
    }
}
