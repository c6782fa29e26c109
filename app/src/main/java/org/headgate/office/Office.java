package org.headgate.office;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door for everything a person does: recognises a repeated request, asks how far the person's authority reaches, then
 * does it, holds it for review or refuses it, and writes it into the audit trail, all in one transaction.
 */
@Service
public class Office {
    private final Audit audit;
    private final Authority authority;
    private final Reviews reviews;
    private final District district;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ActionHandler<?, ?>> handlers;
    private volatile @Nullable Map<String, ActionHandler<?, ?>> byName;

    Office(
            Audit audit,
            Authority authority,
            Reviews reviews,
            District district,
            JsonMapper json,
            ApplicationEventPublisher events,
            ObjectProvider<ActionHandler<?, ?>> handlers) {
        this.audit = audit;
        this.authority = authority;
        this.reviews = reviews;
        this.district = district;
        this.json = json;
        this.events = events;
        this.handlers = handlers;
    }

    /** Performs an action once; for requests that cannot be repeated by accident. */
    @Transactional
    public <R> Outcome<R> perform(Action<R> action, Person by) {
        return decide(action, by, UUID.randomUUID());
    }

    /**
     * Performs an action once for a request key: the same request with the same key is given the first one's answer, so a
     * double click or a replay does nothing twice. Another request with that key is refused.
     */
    @Transactional
    public <R> Outcome<R> perform(Action<R> action, Person by, UUID requestKey) {
        var earlier = audit.earlier(requestKey);
        return earlier.isPresent() ? answerOf(earlier.get(), action, by) : decide(action, by, requestKey);
    }

    private <R> Outcome<R> decide(Action<R> action, Person by, UUID requestKey) {
        FreeText.refuseCardNumbers(action);
        var handler = this.<Action<R>, R>handlerOf(action);
        var today = district.businessDate();
        var verdict = authority.verdict(handler, action, by, requestKey, today);
        if (verdict instanceof Verdict.Refused(var reasons, var _))
            return written(action, by, requestKey, new Outcome.Refused<>(reasons), List.of(), today, null);
        var objections = handler.objections(action, by);
        if (!objections.isEmpty())
            return written(action, by, requestKey, new Outcome.Refused<>(objections), List.of(), today, null);
        var changes = handler.changes(action);
        if (verdict instanceof Verdict.Held(var reasons, var decides)) {
            var review =
                    reviews.keep(newReview(true, action, handler.task(), requestKey, changes, reasons, decides, by));
            return written(action, by, requestKey, new Outcome.HeldForReview<>(review, reasons), changes, today, null);
        }
        var result = performed(handler, action, by);
        if (verdict instanceof Verdict.Own(var lookedAt) && lookedAt)
            reviews.keep(
                    newReview(false, action, handler.task(), requestKey, changes, List.of(), looksAfterwards(by), by));
        return written(action, by, requestKey, new Outcome.Done<>(result), changes, today, null);
    }

    /** Whoever comes second is told who came first, as the trail knows it. */
    private <A extends Action<R>, R> R performed(ActionHandler<A, R> handler, A action, Person by) {
        try {
            return handler.perform(action, by);
        } catch (ChangedMeanwhile changed) {
            throw audit.lastChange(action).map(changed::by).orElse(changed);
        }
    }

    private Reviews.NewReview newReview(
            boolean before,
            Action<?> action,
            Task task,
            UUID requestKey,
            List<Change> changes,
            List<Reason> reasons,
            Level decides,
            Person by) {
        return new Reviews.NewReview(
                before,
                action,
                task,
                requestKey,
                account(action),
                changes,
                reasons,
                decides,
                by,
                district.businessDate());
    }

    /** Whoever looks at done work afterwards stands at least a level above, and at least at level II. */
    private static Level looksAfterwards(Person by) {
        return Stream.of(Level.values())
                .filter(level -> level.reaches(Level.TWO) && level.compareTo(by.level()) > 0)
                .findFirst()
                .orElse(Level.ADMINISTRATOR);
    }

    private <R> Outcome<R> written(
            Action<R> action,
            Person by,
            UUID requestKey,
            Outcome<R> outcome,
            List<Change> changes,
            LocalDate today,
            Audit.@Nullable Approval approval) {
        var entry = audit.write(action, by, requestKey, outcome, changes, today, approval);
        if (outcome instanceof Outcome.Done<R>)
            events.publishEvent(new ActionPerformed(
                    entry, action.getClass().getSimpleName(), by.id().value(), account(action), today));
        return outcome;
    }

    private <R> Outcome<R> answerOf(Audit.Earlier earlier, Action<R> action, Person by) {
        var same = earlier.personId() == by.id().value()
                && earlier.action().equals(action.getClass().getSimpleName())
                && json.readTree(earlier.request()).equals(json.readTree(json.writeValueAsString(action)));
        if (!same)
            return new Outcome.Refused<>(List.of(Reason.of(
                    "request key", "This was already sent with other values, and is not done a second time.")));
        return switch (earlier.outcome()) {
            case "DONE" ->
                new Outcome.Done<>(json.readValue(earlier.answer(), json.constructType(resultOf(action.getClass()))));
            case "HELD" -> {
                var review = earlier.reviewId();
                if (review == null) throw new IllegalStateException("a held action without its review");
                yield new Outcome.HeldForReview<>(new ReviewId(review), reasons(earlier.answer()));
            }
            default -> new Outcome.Refused<>(reasons(earlier.answer()));
        };
    }

    private List<Reason> reasons(String answer) {
        return json.readValue(answer, new TypeReference<List<Reason>>() {});
    }

    /** Why an action prepared by somebody else could not be decided by this person; nothing, if they may. */
    List<Reason> objectionsToDeciding(Reviews.Open review, Person by) {
        if (review.preparedBy() == by.id().value())
            return List.of(Reason.of("authority matrix", "Nobody decides about their own work."));
        var account = review.accountId();
        return authority.objectionsToDeciding(
                handlerNamed(review.action()),
                account == null ? OptionalLong.empty() : OptionalLong.of(account),
                new Money(review.amount()),
                by,
                district.businessDate());
    }

    /** Why somebody could not decide about what waits, and whom to ask; nothing, if they can. */
    @Transactional(readOnly = true)
    public List<Reason> objectionsToDeciding(ReviewId review, Person by) {
        return objectionsToDeciding(reviews.known(review), by);
    }

    /** Who can decide about what waits, by name: the mentor, and who of the level needed is nearest. */
    @Transactional(readOnly = true)
    public List<String> whoDecides(ReviewId review, Person preparer) {
        var card = reviews.find(review).orElseThrow(() -> new Rejection("There is no such review."));
        var mentor = Stream.ofNullable(card.assignedToName());
        return Stream.concat(mentor, authority.whoReaches(card.decides(), preparer).stream())
                .distinct()
                .toList();
    }

    /** Performs the very record that waited, as the person who prepared it, with the approval in the trail. */
    void performApproved(Reviews.Open review, Person preparer, Person approver) {
        performApproved(
                actionOf(review.action(), review.request()),
                preparer,
                new Audit.Approval(new ReviewId(review.id()), approver));
    }

    private <R> void performApproved(Action<R> action, Person preparer, Audit.Approval approval) {
        var handler = this.<Action<R>, R>handlerOf(action);
        var objections = handler.objections(action, preparer);
        if (!objections.isEmpty()) throw new Objections(objections);
        var changes = handler.changes(action);
        var result = performed(handler, action, preparer);
        written(
                action,
                preparer,
                UUID.randomUUID(),
                new Outcome.Done<>(result),
                changes,
                district.businessDate(),
                approval);
    }

    /** An action made again from its name and values; values that do not fit are refused with what is wrong. */
    Action<?> actionOf(String name, String request) {
        try {
            return (Action<?>) json.readValue(request, handlerNamed(name).action());
        } catch (tools.jackson.core.JacksonException e) {
            if (e.getCause() instanceof Rejection rejection) throw rejection;
            throw new Rejection("These values do not make a %s: %s", name, e.getOriginalMessage());
        }
    }

    /** What a corrected action would change and who would decide it. */
    Corrected corrected(String name, String request, Person by) {
        var action = actionOf(name, request);
        return corrected(action, by);
    }

    private <R> Corrected corrected(Action<R> action, Person by) {
        var handler = this.<Action<R>, R>handlerOf(action);
        var objections = handler.objections(action, by);
        if (!objections.isEmpty()) throw new Objections(objections);
        var matrix = authority.matrix(handler, district.businessDate());
        return new Corrected(
                json.writeValueAsString(action),
                action.amount().abs(),
                handler.changes(action),
                matrix.decides(action.amount().abs()));
    }

    record Corrected(String request, Money amount, List<Change> changes, Level decides) {}

    /** How a request for this action would be taken today: what a page says beside the button, before anybody presses it. */
    public Authorised authorised(Action<?> action, Person by) {
        var verdict = authority.verdict(
                handlerNamed(action.getClass().getSimpleName()),
                action,
                by,
                UUID.randomUUID(),
                district.businessDate());
        return switch (verdict) {
            case Verdict.Own _ -> new Authorised(Authorised.How.DONE, List.of(), by.level());
            case Verdict.Held(var reasons, var decides) -> new Authorised(Authorised.How.HELD, reasons, decides);
            case Verdict.Refused(var reasons, var _) -> new Authorised(Authorised.How.REFUSED, reasons, by.level());
        };
    }

    /** Whether the person's level reaches for this kind of action; a page shows what it may not do with this sentence. */
    public List<Reason> authorityObjections(Class<? extends Action<?>> action, Person by) {
        var handler = handlers().get(action.getSimpleName());
        if (handler == null) return List.of();
        var row = authority.matrix(handler, district.businessDate()).of(by.level());
        return switch (row.mode()) {
            case OWN, REVIEW_AFTER -> List.of();
            case REVIEW_BEFORE, REFUSED -> authority.beyond(handler.needs(), by.level(), by);
        };
    }

    /** The row of the authority matrix that holds for a level today: for the limits that a page shows beside an action. */
    public Allowance allowance(Class<? extends Action<?>> action, Level level) {
        return authority
                .matrix(handlerNamed(action.getSimpleName()), district.businessDate())
                .of(level);
    }

    /** All rows that hold for a kind of action on a day, the lowest level first. */
    public List<Allowance> allowances(String action, LocalDate on) {
        return authority.matrix(handlerNamed(action), on).rows();
    }

    /** Every kind of action, by name. */
    public List<ActionKind> kinds() {
        return handlers().values().stream()
                .map(this::kind)
                .sorted(Comparator.comparing(ActionKind::name))
                .toList();
    }

    public Optional<ActionKind> kind(String name) {
        return Optional.ofNullable(handlers().get(name)).map(this::kind);
    }

    @SuppressWarnings("unchecked") // a handler's action is an action
    private ActionKind kind(ActionHandler<?, ?> handler) {
        return new ActionKind(
                handler.action().getSimpleName(),
                (Class<? extends Action<?>>) handler.action(),
                resultOf(handler.action()),
                handler.task(),
                handler.needs(),
                handler.roles(),
                handler.reviewable(),
                handler.twoPeople(),
                handler.allowances());
    }

    private static Type resultOf(Class<?> action) {
        return ResolvableType.forClass(action).as(Action.class).getGeneric(0).getType();
    }

    private static @Nullable Long account(Action<?> action) {
        var concerned = action.accountConcerned();
        return concerned.isPresent() ? (Long) concerned.getAsLong() : null;
    }

    @SuppressWarnings("unchecked") // byName maps each action's name to its own handler
    private <A extends Action<R>, R> ActionHandler<A, R> handlerOf(Action<R> action) {
        return (ActionHandler<A, R>) handlerNamed(action.getClass().getSimpleName());
    }

    private ActionHandler<?, ?> handlerNamed(String action) {
        var handler = handlers().get(action);
        if (handler == null) throw new IllegalStateException("nobody handles " + action);
        return handler;
    }

    private Map<String, ActionHandler<?, ?>> handlers() {
        var known = byName;
        if (known == null) {
            known = handlers.stream()
                    .collect(Collectors.toMap(handler -> handler.action().getSimpleName(), Function.identity()));
            byName = known;
        }
        return known;
    }
}
