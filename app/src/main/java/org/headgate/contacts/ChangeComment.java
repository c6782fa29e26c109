package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Changes a comment, from the version that was read. */
public record ChangeComment(CommentId comment, int version, AddComment wanted) implements Action<CommentId> {
    @Override
    public OptionalLong accountConcerned() {
        return wanted.accountConcerned();
    }
}
