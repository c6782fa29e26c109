package org.headgate.schedule;

import java.util.List;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a team and is nobody's yet.
 *
 * @param role null for the whole office
 */
public record TeamLoad(@Nullable Role role, List<LoadCell> loads) {
    public TeamLoad {
        loads = List.copyOf(loads);
    }
}
