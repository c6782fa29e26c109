package org.headgate.office;

import org.jspecify.annotations.Nullable;

/**
 * How much of one kind of work somebody has, or a team whose members may take it; the whole office, where neither is said.
 *
 * @param words the key of its name in {@code org.headgate.web.Words}
 * @param dueToday of the open ones, those that are due today and not late yet
 */
public record Load(
        String words, @Nullable Long person, @Nullable Role role, int open, int dueToday, int late) {}
