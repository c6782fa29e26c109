package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.NewWork;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises, referrals, action items and research: each is somebody's, has a day, and ends with what came of it. */
@Service
public class FollowUps {
    static final String WORK = "FOLLOW_UP";

    private final FollowUpList list;
    private final Interactions interactions;
    private final District district;
    private final OfficeClock clock;
    private final WorkQueue queue;

    FollowUps(FollowUpList list, Interactions interactions, District district, OfficeClock clock, WorkQueue queue) {
        this.list = list;
        this.interactions = interactions;
        this.district = district;
        this.clock = clock;
        this.queue = queue;
    }

    /** What is promised and not yet kept on an account, the earliest day first. */
    @Transactional(readOnly = true)
    public List<FollowUp> openOn(AccountId account) {
        return list.openOn(account);
    }

    FollowUpId make(MakeFollowUp wanted, Person by) {
        if (wanted.words().isBlank()) throw new Rejection("Say what is to be done.");
        checkWhoAndWhen(wanted.person(), wanted.role(), wanted.dueOn());
        var id = list.make(wanted, by.id(), district.businessDate());
        var interaction = wanted.interaction();
        if (interaction != null)
            interactions.enter(interaction, by.id(), wanted.kind().name(), wanted.words(), String.valueOf(id.value()));
        putToWork(need(id), by.id());
        return id;
    }

    /** A promise is kept by a contact: it is recorded here, begun and ended. */
    FollowUpId finish(FinishFollowUp wanted, Person by) {
        var one = need(wanted.followUp());
        if (wanted.findings().isBlank()) throw new Rejection("Write what came of it.");
        if (one.kind() == FollowUpKind.PROMISE && wanted.channel() == null)
            throw new Rejection("A promise is kept by telling the customer: say how they were told.");
        if (!list.finish(wanted, closing(one, wanted, by), by.id(), district.businessDate()))
            throw new ChangedMeanwhile("The follow-up");
        queue.doneAbout(WORK, String.valueOf(one.id().value()), by.id(), "DONE");
        return one.id();
    }

    private @Nullable InteractionId closing(FollowUp one, FinishFollowUp wanted, Person by) {
        var channel = wanted.channel();
        if (channel == null) return null;
        var outcome = wanted.outcome() == null ? InteractionOutcome.DONE : wanted.outcome();
        var topic = one.topic() == null ? "other" : one.topic();
        var id = interactions.start(
                new StartInteraction(one.account(), channel, Direction.OUT, topic, ""),
                by.id(),
                district.businessDate());
        interactions.write(new WriteInteraction(id, 0, channel, Direction.OUT, topic, "", wanted.findings()), outcome);
        return id;
    }

    FollowUpId handOver(HandOverFollowUp wanted, Person by) {
        var one = need(wanted.followUp());
        checkWhoAndWhen(wanted.person(), wanted.role(), wanted.dueOn());
        if (one.kind() == FollowUpKind.PROMISE
                && wanted.dueOn().isAfter(one.dueOn())
                && wanted.reason().isBlank())
            throw new Rejection(
                    "A promise to a customer is moved only for a reason: say which, and whether they know.");
        if (!list.handOver(wanted)) throw new ChangedMeanwhile("The follow-up");
        putToWork(need(one.id()), by.id());
        return one.id();
    }

    private void checkWhoAndWhen(@Nullable PersonId person, @Nullable Role role, LocalDate dueOn) {
        if (person == null && role == null) throw new Rejection("Say who does it: a person or a team.");
        if (dueOn.isBefore(district.businessDate()))
            throw new Rejection("The day is %s or later.", district.businessDate());
    }

    private void putToWork(FollowUp one, PersonId by) {
        var reference = String.valueOf(one.id().value());
        queue.doneAbout(WORK, reference, by, "MOVED");
        var words = "work.follow-up." + one.kind().name();
        var with = List.of(one.words(), one.accountName() == null ? "" : one.accountName());
        var link = "/follow-ups/" + reference;
        var person = one.person();
        var role = one.role() == null ? Role.REPRESENTATIVE : one.role();
        var work = person == null
                ? NewWork.forRole(role, WORK, words, with, link)
                : NewWork.forPerson(person, WORK, words, with, link);
        var account = one.account();
        if (account != null) work = work.onAccount(account.value());
        queue.add(work.about(reference).due(clock.closing(one.dueOn())), by);
    }

    private FollowUp need(FollowUpId id) {
        return list.of(id).orElseThrow(() -> new Rejection("There is no follow-up %d.", id.value()));
    }
}
