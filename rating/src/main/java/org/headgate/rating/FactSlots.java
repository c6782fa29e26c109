package org.headgate.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which place in an array each fact of a rate class has: names are looked up once, when the class is compiled. */
final class FactSlots {
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int slotOf(String name) {
        return byName.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
    }

    /** The slot, or -1 when the class has no use for the fact. */
    int find(String name) {
        return byName.getOrDefault(name, -1);
    }

    int count() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    @Nullable String[] arrange(Facts facts) {
        if (facts instanceof FactRow row && row.isFor(this)) return row.texts();
        var texts = new @Nullable String[names.size()];
        for (var fact : facts.asMap().entrySet()) {
            int slot = find(fact.getKey());
            if (slot >= 0) texts[slot] = fact.getValue();
        }
        return texts;
    }
}
