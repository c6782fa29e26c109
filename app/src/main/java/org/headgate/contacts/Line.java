package org.headgate.contacts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.Customers;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.web.Strips;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one line of all who wait: callers, people at the counter, calls to be returned, and what came in writing. Whoever is free
 * takes the next; what they have in hand may be put on hold or handed over.
 */
@Service
class Line implements Strips {
    private static final int SHOWN = 100;
    private static final int LONGEST = 500;
    private static final int LONGEST_TARGET = 100_000;

    private final Arrivals arrivals;
    private final Interactions interactions;
    private final Topics topics;
    private final Customers customers;
    private final Discretion discretion;
    private final District district;
    private final OfficeClock clock;

    Line(
            Arrivals arrivals,
            Interactions interactions,
            Topics topics,
            Customers customers,
            Discretion discretion,
            District district,
            OfficeClock clock) {
        this.arrivals = arrivals;
        this.interactions = interactions;
        this.topics = topics;
        this.customers = customers;
        this.discretion = discretion;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public Optional<Strip> above(Person me) {
        if (me.level() == Level.AUDITOR) return Optional.empty();
        var count = arrivals.count(me, clock.now());
        var mine = discretion.shown(interactions.openOf(me.id()), me);
        var strip = new LineStrip(mine, count.waiting(), count.late(), count.since(), clock.now());
        return strip.isEmpty() ? Optional.empty() : Optional.of(new Strip("contacts/strip", strip));
    }

    /** In turn; of protected accounts only that somebody waits. */
    @Transactional(readOnly = true)
    public List<Arrival> waiting(Person reader) {
        return discretion.shown(arrivals.waiting(SHOWN), reader);
    }

    List<WaitingTarget> targets() {
        return arrivals.targets();
    }

    Instant now() {
        return clock.now();
    }

    @Nullable Integer ticket(ArrivalId id) {
        return arrivals.ticket(id);
    }

    ArrivalId put(PutInLine wanted, Person by) {
        topics.need(wanted.topic());
        var account = wanted.account();
        if (account != null && customers.account(account).isEmpty()) throw new Rejection("There is no such account.");
        if (wanted.words().length() > LONGEST || wanted.caller().length() > LONGEST)
            throw new Rejection("At most %s characters.", LONGEST);
        if (wanted.kind() == ArrivalKind.CALLBACK && wanted.phone().isBlank())
            throw new Rejection("A call is returned to a telephone number: write it down.");
        var now = clock.now();
        return arrivals.add(wanted, null, district.businessDate(), now, due(wanted.kind(), now), by.id());
    }

    /** By the clock of the wall while somebody is there; else in the hours of the office. */
    private Instant due(ArrivalKind kind, Instant now) {
        var target = Duration.ofMinutes(arrivals.minutes(kind));
        return kind.isThere() ? now.plus(target) : clock.after(now, target);
    }

    InteractionId take(TakeNext wanted, Person by) {
        return serve(arrivals.next(by, wanted.kind()).orElseThrow(() -> new Rejection("Nobody waits for you.")), by);
    }

    InteractionId take(TakeFromLine wanted, Person by) {
        return serve(need(wanted.arrival()), by);
    }

    private InteractionId serve(Arrival next, Person by) {
        var goesOn = next.interaction();
        var id = goesOn == null ? begin(next, by) : goesOn;
        if (goesOn != null) interactions.give(goesOn, by.id());
        interactions.enter(id, by.id(), "WAITED", next.waited(clock.now()) + " min", "");
        arrivals.taken(next.id(), id, by.id(), clock.now());
        return id;
    }

    private InteractionId begin(Arrival next, Person by) {
        var channel = next.kind().channel();
        var direction = next.kind().direction();
        var id = interactions.start(
                new StartInteraction(next.account(), channel, direction, next.topic(), next.caller()),
                by.id(),
                district.businessDate());
        if (!next.words().isBlank() || !next.phone().isBlank())
            interactions.write(
                    new WriteInteraction(
                            id,
                            0,
                            channel,
                            direction,
                            next.topic(),
                            next.caller(),
                            (next.phone() + " " + next.words()).strip()),
                    null);
        return id;
    }

    ArrivalId leave(LeaveLine wanted, Person by) {
        if (!arrivals.left(wanted.arrival(), by.id(), clock.now()))
            throw new Rejection(
                    "This person does not wait any more, or their contact was handed over: take it and close it.");
        return wanted.arrival();
    }

    ArrivalId back(ReturnToLine wanted) {
        if (!arrivals.back(wanted.arrival())) throw new Rejection("This person has not left the line.");
        return wanted.arrival();
    }

    InteractionId park(ParkInteraction wanted, Person by) {
        var one = mine(wanted.interaction(), by);
        if (wanted.words().isBlank()) throw new Rejection("Write what it waits for.");
        if (wanted.words().length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        interactions.park(one.id(), wanted.words().strip());
        interactions.enter(one.id(), by.id(), "PARKED", wanted.words().strip(), "");
        return one.id();
    }

    InteractionId resume(ResumeInteraction wanted, Person by) {
        var one = mine(wanted.interaction(), by);
        if (one.parkedAt() == null) return one.id();
        interactions.give(one.id(), by.id());
        interactions.enter(one.id(), by.id(), "RESUMED", "", "");
        return one.id();
    }

    /** It waits since now, and before others who wait so: the customer told their story once already. */
    ArrivalId handOver(HandOverInteraction wanted, Person by) {
        var one = mine(wanted.interaction(), by);
        if (wanted.person() == null && wanted.role() == null)
            throw new Rejection("Say who does it: a person or a team.");
        if (by.id().equals(wanted.person())) throw new Rejection("You have this contact already.");
        if (wanted.words().isBlank()) throw new Rejection("Write what the next person must know.");
        if (wanted.words().length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        var now = clock.now();
        var kind = ArrivalKind.of(one.channel(), one.direction());
        interactions.park(one.id(), wanted.words().strip());
        interactions.enter(one.id(), by.id(), "HANDED", wanted.words().strip(), "");
        return arrivals.add(
                new PutInLine(
                        kind,
                        one.account(),
                        one.caller(),
                        "",
                        one.topic(),
                        wanted.words().strip(),
                        true,
                        wanted.person(),
                        wanted.role()),
                one.id(),
                district.businessDate(),
                now,
                due(kind, now),
                by.id());
    }

    ArrivalKind set(SetWaitingTarget wanted) {
        if (wanted.minutes() < 1 || wanted.minutes() > LONGEST_TARGET)
            throw new Rejection("A target is from 1 to %s minutes.", LONGEST_TARGET);
        if (!arrivals.set(wanted)) throw new ChangedMeanwhile("The target");
        return wanted.kind();
    }

    private Arrival need(ArrivalId id) {
        return arrivals.waiting(id)
                .orElseThrow(() -> new Rejection("Somebody else has taken this, or they left the line."));
    }

    private Interaction mine(InteractionId id, Person by) {
        var one = interactions.of(id).orElseThrow(() -> new Rejection("There is no contact %d.", id.value()));
        if (!one.isOpen()) throw new Rejection("This contact is closed.");
        if (!one.person().equals(by.id()) && !by.level().reaches(Level.LEAD))
            throw new Rejection("%s has this contact: ask them to hand it over, or a lead.", one.personName());
        return one;
    }
}
