package org.headgate.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Does one kind of action, in the transaction of {@link Office#perform}. */
public interface ActionHandler<A extends Action<R>, R> {
    Class<A> action();

    /** The lowest level that does this by its own authority, until the district says otherwise in its authority matrix. */
    Level needs();

    /** The kind of work it belongs to: trainees are signed off for it. */
    default Task task() {
        return Task.OFFICE;
    }

    /** The roles whose job it can be; of other roles only supervisors and above do it. */
    default Set<Role> roles() {
        return EnumSet.allOf(Role.class);
    }

    /** Whether it can be prepared by somebody whose own authority does not reach, and performed later, unchanged. */
    default boolean reviewable() {
        return true;
    }

    /** Whether even somebody with the authority needs a second person's approval. */
    default boolean twoPeople() {
        return false;
    }

    /** The rows of the authority matrix that hold until the district sets its own; the lowest level first. */
    default List<Allowance> allowances() {
        if (task() == Task.PERSONAL) return List.of(Allowance.own(Level.AUDITOR));
        if (twoPeople()) return List.of(Allowance.refused(Level.AUDITOR), Allowance.reviewed(needs()));
        if (!reviewable()) return List.of(Allowance.refused(Level.AUDITOR), Allowance.own(needs()));
        if (!needs().reaches(Level.ONE)) return List.of(Allowance.refused(Level.AUDITOR), Allowance.own(Level.TRAINEE));
        return List.of(Allowance.refused(Level.AUDITOR), Allowance.reviewed(Level.TRAINEE), Allowance.own(needs()));
    }

    /** What it would change, before and after, for the audit trail and for whoever reviews it. */
    default List<Change> changes(A action) {
        return List.of();
    }

    /** Why this cannot be done as things stand; nothing, if it can. */
    default List<Reason> objections(A action, Person by) {
        return List.of();
    }

    /** Does it. Throws {@link org.headgate.kernel.Rejection} where the request makes no sense. */
    R perform(A action, Person by);
}
