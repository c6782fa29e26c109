package org.headgate.office;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work that is a record of its own, declared as a bean by its module: what people say of it in the inbox is done to the
 * record, by the record's own actions, so that the two never differ.
 *
 * @param kind as in {@link NewWork}
 * @param finishing the action that finishes it with a word; null where more has to be said, on its own page
 * @param handingOver the action that gives it to somebody else; null where the inbox alone knows whose it is
 */
public record OwnWork(
        String kind,
        @Nullable BiFunction<String, String, Action<?>> finishing,
        @Nullable HandingOver handingOver) {
    public static OwnWork of(String kind) {
        return new OwnWork(kind, null, null);
    }

    /** Finished from the inbox, too: by this action, of the reference and the words that were written. */
    public OwnWork finishedBy(BiFunction<String, String, Action<?>> action) {
        return new OwnWork(kind, action, handingOver);
    }

    public OwnWork handedOverBy(HandingOver action) {
        return new OwnWork(kind, finishing, action);
    }

    /** Makes the action that gives a record to somebody else. */
    public interface HandingOver {
        Action<?> of(String reference, @Nullable PersonId to, @Nullable Role role, String words);
    }
}
