package org.headgate.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far somebody's authority reaches for one action. */
sealed interface Verdict {
    /** They do it. {@code lookedAt}: somebody looks at it afterwards. */
    record Own(boolean lookedAt) implements Verdict {}

    /** Somebody of level {@code decides} or above decides first. */
    record Held(List<Reason> reasons, Level decides) implements Verdict {}

    /** @param needed the level that could do it, where it is the level that does not reach */
    record Refused(List<Reason> reasons, @Nullable Level needed) implements Verdict {}
}
