package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Writes a comment on an account. */
public record AddComment(
        AccountId account,
        CommentKind kind,
        String words,
        boolean pinned,
        @Nullable LocalDate expiresOn,
        List<Role> visibleTo)
        implements Action<CommentId> {
    public AddComment {
        visibleTo = List.copyOf(visibleTo);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
