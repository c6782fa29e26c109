package org.headgate.rating;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one rate class by slot, for rating many accounts: fill it, rate, fill it again. Not for use by two threads
 * at once.
 */
public final class FactRow implements Facts {
    private final FactSlots slots;
    private final @Nullable String[] texts;

    FactRow(FactSlots slots) {
        this.slots = slots;
        this.texts = new @Nullable String[slots.count()];
    }

    /** Sets the fact in a slot that {@link RateClass#slotOf} told; null forgets it. */
    public void set(int slot, @Nullable String text) {
        texts[slot] = text;
    }

    @Override
    public @Nullable String text(String name) {
        int slot = slots.find(name);
        return slot < 0 ? null : texts[slot];
    }

    @Override
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        for (var name : slots.names()) {
            var text = text(name);
            if (text != null) map.put(name, text);
        }
        return map;
    }

    boolean isFor(FactSlots others) {
        return slots == others;
    }

    @Nullable String[] texts() {
        return texts;
    }
}
