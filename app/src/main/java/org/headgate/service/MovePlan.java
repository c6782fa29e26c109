package org.headgate.service;

import java.util.ArrayList;
import java.util.List;
import org.headgate.office.Reason;

/**
 * A move as it was worked out: what stands in its way, and what will happen.
 *
 * @param obstacles why it cannot be done as asked; nothing, when it can
 */
public record MovePlan(List<Reason> obstacles, List<Consequence> consequences) {
    public MovePlan {
        obstacles = List.copyOf(obstacles);
        consequences = List.copyOf(consequences);
    }

    MovePlan and(MovePlan other) {
        var reasons = new ArrayList<>(obstacles);
        other.obstacles().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
        var both = new ArrayList<>(consequences);
        both.addAll(other.consequences());
        return new MovePlan(reasons, both);
    }
}
