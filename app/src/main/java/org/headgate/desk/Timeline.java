package org.headgate.desk;

import java.time.LocalDate;
import java.util.List;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A page of what happened on an account, the newest first.
 *
 * @param shown the kind that is shown alone; null for all
 * @param kinds those that can be shown alone
 * @param older where the next page begins; null when this was the last
 */
public record Timeline(
        @Nullable Kind shown,
        List<Kind> kinds,
        List<AccountHappening> entries,
        @Nullable Place older) {
    /**
     * A place in the timeline.
     *
     * @param passed how many entries of the day {@code through} were shown before
     */
    public record Place(LocalDate through, int passed) {
        /** The very beginning: also what is dated ahead. */
        static final Place TOP = new Place(LocalDate.of(9999, 12, 31), 0);
    }
}
