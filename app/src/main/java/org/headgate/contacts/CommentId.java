package org.headgate.contacts;

/** A comment on an account. */
public record CommentId(long value) {
    public static CommentId of(Long value) {
        return new CommentId(value);
    }
}
