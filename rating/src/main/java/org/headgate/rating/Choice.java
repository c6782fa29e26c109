package org.headgate.rating;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field holds: one thing for everybody, or a table of things looked up by the customer's facts. */
sealed interface Choice<T> {
    T pick(Evaluation at);

    record Always<T>(T thing) implements Choice<T> {
        @Override
        public T pick(Evaluation at) {
            return thing;
        }
    }

    /** A fact that a table depends on; a field with plain text stands in when the customer has no such fact. */
    record Dependence(String name, int factSlot, @Nullable String otherwise) {}

    /** The table of a {@code depends_on} field. */
    final class Table<T> implements Choice<T> {
        private final String field;
        private final List<Dependence> dependsOn;
        private final Map<String, T> byKey;
        private final Map<String, String> keyBySize = new HashMap<>();

        Table(String field, List<Dependence> dependsOn, Map<String, T> byKey) {
            this.field = field;
            this.dependsOn = List.copyOf(dependsOn);
            this.byKey = new LinkedHashMap<>(byKey);
            var ambiguous = "";
            for (var key : byKey.keySet()) keyBySize.merge(MeterSize.plain(key), key, (one, other) -> ambiguous);
            keyBySize.values().removeIf(String::isEmpty);
        }

        List<String> names() {
            return dependsOn.stream().map(Dependence::name).toList();
        }

        Map<String, T> byKey() {
            return byKey;
        }

        @Override
        public T pick(Evaluation at) {
            var key = dependsOn.size() == 1 ? text(dependsOn.getFirst(), at) : joined(at);
            var found = byKey.get(key);
            // The file may spell a meter size as 1|1/2" where the customer's record has 1 1/2".
            var spelled = found != null ? key : keyBySize.getOrDefault(MeterSize.plain(key), key);
            if (found == null) found = byKey.get(spelled);
            if (found == null)
                throw new Unratable(new Reason.UnknownKey(field, names(), key, List.copyOf(byKey.keySet())));
            var recorder = at.recorder();
            if (recorder != null) recorder.lookedUp(names(), spelled, List.copyOf(byKey.keySet()));
            return found;
        }

        private String joined(Evaluation at) {
            var key = new StringBuilder();
            for (int i = 0; i < dependsOn.size(); i++) {
                if (i > 0) key.append('|');
                key.append(text(dependsOn.get(i), at));
            }
            return key.toString();
        }

        private String text(Dependence dependence, Evaluation at) {
            var text = at.text(dependence.factSlot());
            if (text != null) return text;
            if (dependence.otherwise() != null) return dependence.otherwise();
            throw new Unratable(at.missing(dependence.factSlot(), field));
        }
    }
}
