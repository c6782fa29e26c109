package org.headgate.office;

import java.util.List;

/** Does one kind of action, in the transaction of {@link Office#perform}. */
public interface ActionHandler<A extends Action<R>, R> {
    Class<A> action();

    /** The lowest level that does this by its own authority. */
    Level needs();

    /** Why this cannot be done as things stand; nothing, if it can. */
    default List<Reason> objections(A action, Person by) {
        return List.of();
    }

    /** Does it. Throws {@link org.headgate.kernel.Rejection} where the request makes no sense. */
    R perform(A action, Person by);
}
