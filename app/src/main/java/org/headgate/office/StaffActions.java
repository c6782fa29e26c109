package org.headgate.office;

import java.util.ArrayList;
import java.util.List;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looking after the people of the office. Nobody does it to themselves, and nobody gives a level above their own. */
@Configuration(proxyBeanMethods = false)
class StaffActions {
    private static final String RULE = "people of the office";

    private final Roster roster;
    private final People people;
    private final District district;
    private final WorkQueue queue;
    private final OwnWorks own;
    private final ObjectProvider<Office> office;
    private final ApplicationEventPublisher events;

    StaffActions(
            Roster roster,
            People people,
            District district,
            WorkQueue queue,
            OwnWorks own,
            ObjectProvider<Office> office,
            ApplicationEventPublisher events) {
        this.queue = queue;
        this.own = own;
        this.office = office;
        this.events = events;
        this.roster = roster;
        this.people = people;
        this.district = district;
    }

    @Bean
    ActionHandler<AddPerson, FirstPassword> addPerson() {
        return Handled.of(AddPerson.class, Level.MANAGER, (AddPerson it, Person by) -> roster.hire(it))
                .neverHeld()
                .changing(it -> List.of(
                        new Change("people.name", "", it.fullName()),
                        new Change("people.level", "", it.level().name())))
                .unless((it, by) -> aboveOneself(it.level(), by));
    }

    @Bean
    ActionHandler<ChangePerson, PersonId> changePerson() {
        return Handled.of(ChangePerson.class, Level.MANAGER, (ChangePerson it, Person by) -> {
                    roster.change(it);
                    return it.person();
                })
                .withSecondPerson()
                .changing(it -> List.of(
                        new Change("people.level", it.was().name(), it.level().name()),
                        new Change("people.role", it.did().name(), it.role().name())))
                .unless((it, by) -> {
                    var them = known(it.person());
                    var reasons = new ArrayList<>(notOneself(them, by));
                    reasons.addAll(aboveOneself(them.level(), by));
                    reasons.addAll(aboveOneself(it.level(), by));
                    if (it.level() != Level.ADMINISTRATOR) reasons.addAll(notTheLast(them));
                    if (them.level() != it.was() || them.role() != it.did())
                        reasons.add(Reason.of(
                                RULE,
                                "%s was changed meanwhile: the level is now %s and the role %s.",
                                them.fullName(),
                                them.level(),
                                them.role()));
                    return reasons;
                });
    }

    @Bean
    ActionHandler<DescribePerson, PersonId> describePerson() {
        return Handled.of(DescribePerson.class, Level.SUPERVISOR, (DescribePerson it, Person by) -> {
                    roster.describe(it.person(), it.fullName(), it.email(), it.mentor());
                    return it.person();
                })
                .changing(it ->
                        List.of(new Change("people.name", known(it.person()).fullName(), it.fullName())))
                .unless((it, by) -> aboveOneself(known(it.person()).level(), by));
    }

    @Bean
    ActionHandler<PersonLeaves, PersonId> personLeaves() {
        return Handled.of(PersonLeaves.class, Level.MANAGER, (PersonLeaves it, Person by) -> {
                    if (it.reason().isBlank()) throw new Rejection("Say why.");
                    roster.leave(it.person(), district.businessDate());
                    takeOver(it.person(), it.reason(), by);
                    return it.person();
                })
                .neverHeld()
                .unless((it, by) -> {
                    var them = known(it.person());
                    var reasons = new ArrayList<>(notOneself(them, by));
                    reasons.addAll(aboveOneself(them.level(), by));
                    reasons.addAll(notTheLast(them));
                    return reasons;
                });
    }

    /** What waited for somebody who left waits for whoever says so, until they give it on; nothing is nobody's. */
    private void takeOver(PersonId left, String reason, Person by) {
        for (var work : queue.namedFor(left))
            office.getObject()
                    .perform(own.handingOver(new HandOverWork(work.id(), work.version(), by.id(), null, reason)), by)
                    .orReject();
        queue.unclaim(left);
        events.publishEvent(new PersonLeft(left, by));
    }

    @Bean
    ActionHandler<ResetSignIn, FirstPassword> resetSignIn() {
        return Handled.of(ResetSignIn.class, Level.SUPERVISOR, (ResetSignIn it, Person by) -> {
                    if (it.reason().isBlank()) throw new Rejection("Say why.");
                    return roster.reset(it.person());
                })
                .neverHeld()
                .unless((it, by) -> {
                    var them = known(it.person());
                    var reasons = new ArrayList<>(notOneself(them, by));
                    if (by.level() != Level.ADMINISTRATOR && !(them.level().compareTo(by.level()) < 0))
                        reasons.add(Reason.of(
                                RULE,
                                "Signing in is reset by somebody of a higher level, or by an administrator: %s is of level %s.",
                                them.fullName(),
                                them.level()));
                    return reasons;
                });
    }

    @Bean
    ActionHandler<SetSignInRules, Integer> setSignInRules() {
        return Handled.of(SetSignInRules.class, Level.MANAGER, (SetSignInRules it, Person by) -> {
                    roster.rule(it);
                    return it.passwordLength();
                })
                .withSecondPerson()
                .changing(it -> {
                    var now = people.signInRules();
                    return List.of(
                            new Change(
                                    "people.rules.second",
                                    String.valueOf(now.secondFactorFrom()),
                                    String.valueOf(it.secondFactorFrom())),
                            new Change(
                                    "people.rules.length",
                                    String.valueOf(now.passwordLength()),
                                    String.valueOf(it.passwordLength())),
                            new Change(
                                    "people.rules.idle",
                                    String.valueOf(now.idleMinutes()),
                                    String.valueOf(it.idleMinutes())),
                            new Change(
                                    "people.rules.hours",
                                    String.valueOf(now.sessionHours()),
                                    String.valueOf(it.sessionHours())));
                });
    }

    private Person known(PersonId person) {
        return people.withId(person).orElseThrow(() -> new Rejection("This person does not work here."));
    }

    private static List<Reason> notOneself(Person them, Person by) {
        return them.id().equals(by.id())
                ? List.of(Reason.of(RULE, "Nobody does this for themselves: ask another supervisor."))
                : List.of();
    }

    private static List<Reason> aboveOneself(Level level, Person by) {
        return by.level().reaches(level)
                ? List.of()
                : List.of(Reason.of(RULE, "Level %s is above your own: ask somebody of that level.", level));
    }

    private List<Reason> notTheLast(Person them) {
        return roster.isLastAdministrator(them.id())
                ? List.of(Reason.of(RULE, "This is the only administrator: make somebody else one first."))
                : List.of();
    }
}
