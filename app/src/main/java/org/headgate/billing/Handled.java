package org.headgate.billing;

import java.util.List;
import java.util.function.BiFunction;
import org.headgate.office.Action;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Reason;

/** An action that one method of a front door does. */
record Handled<A extends Action<R>, R>(
        Class<A> action, Level needs, BiFunction<A, Person, List<Reason>> objecting, BiFunction<A, Person, R> doing)
        implements ActionHandler<A, R> {
    Handled(Class<A> action, Level needs, BiFunction<A, Person, R> doing) {
        this(action, needs, (_, _) -> List.of(), doing);
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
