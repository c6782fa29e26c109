package org.headgate.office;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Deciding about other people's work. Who may decide follows from the action that waits, not from these. */
@Configuration(proxyBeanMethods = false)
class ReviewActions {
    private final Reviews reviews;
    private final People people;
    private final ObjectProvider<Office> office;
    private final JsonMapper json;

    ReviewActions(Reviews reviews, People people, ObjectProvider<Office> office, JsonMapper json) {
        this.reviews = reviews;
        this.people = people;
        this.office = office;
        this.json = json;
    }

    @Bean
    ActionHandler<ApproveReview, ReviewId> approveReview() {
        return deciding(Handled.of(ApproveReview.class, Level.ONE, (ApproveReview it, Person by) -> {
                    var review = waiting(it.review(), it.version(), "BEFORE");
                    office.getObject().performApproved(review, preparer(review), by);
                    reviews.decide(it.review(), ReviewState.APPROVED, by, it.words());
                    return it.review();
                })
                .unless((it, by) -> objections(it.review(), by)));
    }

    @Bean
    ActionHandler<ReturnReview, ReviewId> returnReview() {
        return deciding(Handled.of(ReturnReview.class, Level.ONE, (ReturnReview it, Person by) -> {
                    if (it.words().isBlank()) throw new Rejection("Say what is to be put right.");
                    waiting(it.review(), it.version(), "BEFORE");
                    reviews.giveBack(it.review(), by, it.words());
                    return it.review();
                })
                .unless((it, by) -> objections(it.review(), by)));
    }

    @Bean
    ActionHandler<DeclineReview, ReviewId> declineReview() {
        return deciding(Handled.of(DeclineReview.class, Level.ONE, (DeclineReview it, Person by) -> {
                    if (it.words().isBlank()) throw new Rejection("Say why it is declined.");
                    waiting(it.review(), it.version(), "BEFORE");
                    reviews.decide(it.review(), ReviewState.DECLINED, by, it.words());
                    return it.review();
                })
                .unless((it, by) -> objections(it.review(), by)));
    }

    @Bean
    ActionHandler<AcknowledgeReview, ReviewId> acknowledgeReview() {
        return deciding(Handled.of(AcknowledgeReview.class, Level.ONE, (AcknowledgeReview it, Person by) -> {
                    if (it.flagged() && it.words().isBlank()) throw new Rejection("Say what is wrong with it.");
                    var review = reviews.open(it.review());
                    if (!review.kind().equals("AFTER") || review.state() != ReviewState.WAITING)
                        throw new Rejection("Somebody has already looked at this.");
                    reviews.decide(it.review(), it.flagged() ? ReviewState.FLAGGED : ReviewState.SEEN, by, it.words());
                    return it.review();
                })
                .unless((it, by) -> objections(it.review(), by)));
    }

    @Bean
    ActionHandler<WithdrawReview, ReviewId> withdrawReview() {
        return Handled.of(WithdrawReview.class, Level.AUDITOR, (WithdrawReview it, Person by) -> {
                    var review = own(it.review(), by);
                    reviews.decide(new ReviewId(review.id()), ReviewState.WITHDRAWN, by, "");
                    return it.review();
                })
                .as(Task.PERSONAL);
    }

    @Bean
    ActionHandler<CorrectReview, ReviewId> correctReview() {
        return Handled.of(CorrectReview.class, Level.AUDITOR, (CorrectReview it, Person by) -> {
                    var review = own(it.review(), by);
                    if (review.version() != it.version()) throw new ChangedMeanwhile("The review");
                    var request = (ObjectNode) json.readTree(review.request());
                    it.values().forEach((name, value) -> put(request, name, value));
                    var corrected = office.getObject().corrected(review.action(), request.toString(), by);
                    reviews.correct(
                            it.review(),
                            corrected.request(),
                            corrected.amount().amount(),
                            corrected.changes(),
                            corrected.decides());
                    return it.review();
                })
                .as(Task.PERSONAL);
    }

    /** A value stays inside the wrapper that its type has: Money as {@code {"amount": …}}, an id as {@code {"value": …}}. */
    private static void put(ObjectNode request, String name, String value) {
        var before = request.get(name);
        if (before instanceof ObjectNode wrapped && wrapped.size() == 1) {
            wrapped.put(wrapped.propertyNames().iterator().next(), value.strip());
            return;
        }
        if (before == null || before.isContainer()) throw new Rejection("There is no %s to correct here.", name);
        request.put(name, value);
    }

    private static <A extends Action<ReviewId>> Handled<A, ReviewId> deciding(Handled<A, ReviewId> handled) {
        return handled.as(Task.OFFICE).neverHeld();
    }

    private List<Reason> objections(ReviewId review, Person by) {
        return office.getObject().objectionsToDeciding(reviews.open(review), by);
    }

    private Rejection noLongerWaits(ReviewId id) {
        var card = reviews.find(id).orElseThrow();
        return card.decidedByName() == null || card.decidedAt() == null
                ? new Rejection("This no longer waits: it was decided, taken back or returned meanwhile.")
                : new Rejection("This no longer waits: %s was first (%s).", card.decidedByName(), card.decidedAt());
    }

    private Reviews.Open waiting(ReviewId id, int version, String kind) {
        var review = reviews.open(id);
        if (!review.kind().equals(kind) || review.state() != ReviewState.WAITING) throw noLongerWaits(id);
        if (review.version() != version) throw new ChangedMeanwhile("The review");
        return review;
    }

    private Reviews.Open own(ReviewId id, Person by) {
        var review = reviews.open(id);
        if (review.preparedBy() != by.id().value())
            throw new Rejection("Only whoever prepared it can correct it or take it back.");
        if (!review.state().isOpen() || !review.kind().equals("BEFORE"))
            throw new Rejection("This is already decided.");
        return review;
    }

    private Person preparer(Reviews.Open review) {
        return people.withId(new PersonId(review.preparedBy()))
                .orElseThrow(() -> new Rejection("Whoever prepared this no longer works here: decline it."));
    }
}
