package org.headgate.contacts;

import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a case shows. */
@Service
class CaseViews {
    private final Cases cases;
    private final CaseFiles files;
    private final Interactions interactions;
    private final FollowUpList followUps;
    private final Articles articles;
    private final Topics topics;
    private final OfficeClock clock;

    CaseViews(
            Cases cases,
            CaseFiles files,
            Interactions interactions,
            FollowUpList followUps,
            Articles articles,
            Topics topics,
            OfficeClock clock) {
        this.cases = cases;
        this.files = files;
        this.interactions = interactions;
        this.followUps = followUps;
        this.articles = articles;
        this.topics = topics;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> of(CaseId id, Person me) {
        return files.of(id)
                .map(card -> new CaseView(
                        card,
                        cases.hold(card).orElse(null),
                        clock.openHoursUntil(card.dueAt().toInstant()),
                        clock.now(),
                        files.steps(id),
                        interactions.inCase(id),
                        followUps.in(id),
                        articles.about(card.topic()),
                        cases.objectionsToResolve(new ResolveCase(id, card.version(), Resolution.EXPLAINED, ""), me)));
    }

    @Nullable InteractionId open(Person me, AccountId account) {
        return interactions.openOf(me.id(), account).map(Interaction::id).orElse(null);
    }

    List<Topic> topics() {
        return topics.all();
    }
}
