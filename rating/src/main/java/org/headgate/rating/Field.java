package org.headgate.rating;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A compiled field of a rate class: its place among the fields and among the facts (a fact of the same name wins), and the
 * fields it needs.
 */
record Field(String name, int slot, int factSlot, Rule rule, Set<Integer> needs) {
    Field {
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
    }

    Exact value(Evaluation at) {
        return at.knows(factSlot) ? at.number(factSlot, name) : rule.value(at);
    }
}
