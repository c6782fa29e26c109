package org.headgate.office;

import java.util.List;
import org.headgate.kernel.Rejection;

/** What became of an action. */
public sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    record Refused<R>(List<Reason> reasons) implements Outcome<R> {}

    /** The result; a refusal becomes a {@link Rejection} with its reasons. */
    default R orReject() {
        return switch (this) {
            case Done<R>(var result) -> result;
            case Refused<R>(var reasons) ->
                throw new Rejection(
                        String.join(" ", reasons.stream().map(Reason::sentence).toList()));
        };
    }
}
