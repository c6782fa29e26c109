package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * A comment on an account.
 *
 * @param expiresOn the first day on which it no longer stands
 * @param visibleTo the roles that see it; everybody when empty
 * @param changedBy who changed it last, if anybody did
 */
public record Comment(
        CommentId id,
        long account,
        CommentKind kind,
        String words,
        boolean pinned,
        @Nullable LocalDate expiresOn,
        List<Role> visibleTo,
        LocalDate onDay,
        String writtenBy,
        @Nullable String changedBy,
        int version) {
    /** Whether it stands on top of the account, before anything else is read. */
    public boolean isAlert() {
        return pinned || kind.isAlert();
    }
}
