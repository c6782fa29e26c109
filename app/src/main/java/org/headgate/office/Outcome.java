package org.headgate.office;

import java.util.List;

/** What became of an action. */
public sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    /** Nothing changed yet: somebody whose authority reaches decides, for these reasons. */
    record HeldForReview<R>(ReviewId review, List<Reason> reasons) implements Outcome<R> {}

    record Refused<R>(List<Reason> reasons) implements Outcome<R> {}

    /** The result; a refusal, or that it waits for review, becomes {@link Objections}. */
    default R orReject() {
        return switch (this) {
            case Done<R>(var result) -> result;
            case HeldForReview<R>(var _, var reasons) -> throw new Objections(reasons);
            case Refused<R>(var reasons) -> throw new Objections(reasons);
        };
    }
}
