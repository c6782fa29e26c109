package org.headgate.metering;

import org.headgate.premises.CycleId;
import org.headgate.premises.RouteId;

/** Which meters are meant: those of a route or of a whole cycle. */
public sealed interface ReadScope {
    record Route(RouteId id) implements ReadScope {}

    record Cycle(CycleId id) implements ReadScope {}

    default long route() {
        return this instanceof Route(var id) ? id.value() : -1L;
    }

    default long cycle() {
        return this instanceof Cycle(var id) ? id.value() : -1L;
    }
}
