package org.headgate.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An action that one method of a front door does: {@code Handled.of(WaiveFee.class, TWO, fees::waive).as(ADJUSTMENTS)}. What is
 * not said is as {@link ActionHandler} has it.
 */
public record Handled<A extends Action<R>, R>(
        Class<A> action,
        Level needs,
        Task task,
        Set<Role> roles,
        boolean reviewable,
        boolean twoPeople,
        @Nullable List<Allowance> rows,
        Function<A, List<Change>> changing,
        BiFunction<A, Person, List<Reason>> objecting,
        BiFunction<A, Person, R> doing)
        implements ActionHandler<A, R> {
    public static <A extends Action<R>, R> Handled<A, R> of(
            Class<A> action, Level needs, BiFunction<A, Person, R> doing) {
        return new Handled<>(
                action,
                needs,
                Task.OFFICE,
                EnumSet.allOf(Role.class),
                true,
                false,
                null,
                _ -> List.of(),
                (_, _) -> List.of(),
                doing);
    }

    /** The kind of work it belongs to. */
    public Handled<A, R> as(Task kind) {
        return new Handled<>(action, needs, kind, roles, reviewable, twoPeople, rows, changing, objecting, doing);
    }

    /** Whose job it can be. */
    public Handled<A, R> by(Role first, Role... others) {
        return new Handled<>(
                action,
                needs,
                task,
                EnumSet.of(first, others),
                reviewable,
                twoPeople,
                rows,
                changing,
                objecting,
                doing);
    }

    /** Refused, not held, where the level does not reach. */
    public Handled<A, R> neverHeld() {
        return new Handled<>(action, needs, task, roles, false, twoPeople, rows, changing, objecting, doing);
    }

    /** Whoever asks for it, a second person approves it. */
    public Handled<A, R> withSecondPerson() {
        return new Handled<>(action, needs, task, roles, reviewable, true, rows, changing, objecting, doing);
    }

    /** Rows of the authority matrix other than the usual ones, the lowest level first. */
    public Handled<A, R> allowing(Allowance... allowances) {
        return new Handled<>(
                action, needs, task, roles, reviewable, twoPeople, List.of(allowances), changing, objecting, doing);
    }

    /** What it changes, before and after. */
    public Handled<A, R> changing(Function<A, List<Change>> changes) {
        return new Handled<>(action, needs, task, roles, reviewable, twoPeople, rows, changes, objecting, doing);
    }

    /** Why it cannot be done as things stand. */
    public Handled<A, R> unless(BiFunction<A, Person, List<Reason>> objections) {
        return new Handled<>(action, needs, task, roles, reviewable, twoPeople, rows, changing, objections, doing);
    }

    @Override
    public List<Allowance> allowances() {
        return rows == null ? ActionHandler.super.allowances() : rows;
    }

    @Override
    public List<Change> changes(A wanted) {
        return changing.apply(wanted);
    }

    @Override
    public List<Reason> objections(A wanted, Person by) {
        return objecting.apply(wanted, by);
    }

    @Override
    public R perform(A wanted, Person by) {
        return doing.apply(wanted, by);
    }
}
