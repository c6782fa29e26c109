package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Takes a comment down; it stays in the records. */
public record RemoveComment(CommentId comment, AccountId account, int version, String reason)
        implements Action<CommentId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
