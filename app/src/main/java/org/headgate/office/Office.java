package org.headgate.office;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headgate.district.District;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door for everything a person does: recognises a repeated request, asks whether the person's level reaches, does
 * it, and writes it into the audit trail, all in one transaction.
 */
@Service
public class Office {
    private final Audit audit;
    private final District district;
    private final ObjectProvider<ActionHandler<?, ?>> handlers;
    private volatile @Nullable Map<Class<?>, ActionHandler<?, ?>> byAction;

    Office(Audit audit, District district, ObjectProvider<ActionHandler<?, ?>> handlers) {
        this.audit = audit;
        this.district = district;
        this.handlers = handlers;
    }

    /** Performs an action once; for requests that cannot be repeated by accident. */
    @Transactional
    public <R> Outcome<R> perform(Action<R> action, Person by) {
        return perform(action, by, UUID.randomUUID());
    }

    /**
     * Performs an action once for a request key: a second call with the key is refused, so a double click or a replay does
     * nothing twice.
     */
    @Transactional
    public <R> Outcome<R> perform(Action<R> action, Person by, UUID requestKey) {
        if (audit.knows(requestKey))
            return new Outcome.Refused<>(List.of(new Reason("This was already done.", "request " + requestKey)));
        var handler = this.<Action<R>, R>handlerOf(action);
        var objections = objections(handler, action, by);
        var outcome = objections.isEmpty()
                ? new Outcome.Done<>(handler.perform(action, by))
                : new Outcome.Refused<R>(objections);
        audit.write(action, by, requestKey, outcome, district.businessDate());
        return outcome;
    }

    /** Whether the person's level reaches for this kind of action; a page shows what it may not do with this sentence. */
    public List<Reason> authorityObjections(Class<? extends Action<?>> action, Person by) {
        return levelObjections(handlers().get(action), by);
    }

    private <A extends Action<R>, R> List<Reason> objections(ActionHandler<A, R> handler, A action, Person by) {
        var level = levelObjections(handler, by);
        return level.isEmpty() ? handler.objections(action, by) : level;
    }

    private static List<Reason> levelObjections(@Nullable ActionHandler<?, ?> handler, Person by) {
        if (handler == null || by.level().reaches(handler.needs())) return List.of();
        return List.of(new Reason(
                "This needs level %s; yours is %s. Ask somebody of that level.".formatted(handler.needs(), by.level()),
                "authority"));
    }

    @SuppressWarnings("unchecked") // byAction maps each action's class to its own handler
    private <A extends Action<R>, R> ActionHandler<A, R> handlerOf(Action<R> action) {
        var handler = handlers().get(action.getClass());
        if (handler == null) throw new IllegalStateException("nobody handles " + action.getClass());
        return (ActionHandler<A, R>) handler;
    }

    private Map<Class<?>, ActionHandler<?, ?>> handlers() {
        var known = byAction;
        if (known == null) {
            known = handlers.stream().collect(Collectors.toMap(ActionHandler::action, Function.identity()));
            byAction = known;
        }
        return known;
    }
}
