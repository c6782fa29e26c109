package org.headgate.schedule;

import java.util.List;

/**
 * A gap, and who could fill it: people who are here then and stand in for the work of the desk.
 */
public record GapView(Gap gap, List<String> candidates) {
    public GapView {
        candidates = List.copyOf(candidates);
    }
}
