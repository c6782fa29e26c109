package org.headgate.office;

import java.util.List;
import org.headgate.kernel.Rejection;

/** What became of an action. */
public sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    /** Nothing changed yet: somebody whose authority reaches decides, for these reasons. */
    record HeldForReview<R>(ReviewId review, List<Reason> reasons) implements Outcome<R> {}

    record Refused<R>(List<Reason> reasons) implements Outcome<R> {}

    /** The result; a refusal, or that it waits for review, becomes a {@link Rejection} with its reasons. */
    default R orReject() {
        return switch (this) {
            case Done<R>(var result) -> result;
            case HeldForReview<R>(var _, var reasons) -> throw rejection(reasons);
            case Refused<R>(var reasons) -> throw rejection(reasons);
        };
    }

    private static Rejection rejection(List<Reason> reasons) {
        return new Rejection(
                String.join(" ", reasons.stream().map(Reason::sentence).toList()));
    }
}
