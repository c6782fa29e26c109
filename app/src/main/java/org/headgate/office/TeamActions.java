package org.headgate.office;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leads and supervisors keep: sign-offs, lent authority, the matrix, coverage, playbooks, suggestions. */
@Configuration(proxyBeanMethods = false)
class TeamActions {
    private static final int LENT_AT_MOST_DAYS = 92;
    private static final String CITATION = "authority matrix";

    private final District district;
    private final People people;
    private final ObjectProvider<Office> office;

    TeamActions(District district, People people, ObjectProvider<Office> office) {
        this.district = district;
        this.people = people;
        this.office = office;
    }

    @Bean
    ActionHandler<ChangeAuthority, String> changeAuthority(AuthorityRules rules) {
        return Handled.of(ChangeAuthority.class, Level.MANAGER, (ChangeAuthority it, Person by) -> {
                    if (it.effectiveFrom().isBefore(district.businessDate()))
                        throw new Rejection(
                                "A change of authority begins today (%s) or later.", district.businessDate());
                    if ((it.times() == null) != (it.days() == null))
                        throw new Rejection("Say how often within how many days, or neither.");
                    rules.set(it, by);
                    return it.action();
                })
                .withSecondPerson()
                .changing(it -> List.of(new Change("authority.change.row", before(it), row(it))))
                .unless((it, _) -> office.getObject().kind(it.action()).isPresent()
                        ? List.of()
                        : List.of(Reason.of(CITATION, "There is no action %s.", it.action())));
    }

    /** The row that holds for the level on the day from which another one is to hold. */
    private String before(ChangeAuthority it) {
        if (office.getObject().kind(it.action()).isEmpty()) return "";
        var now = office.getObject().allowances(it.action(), it.effectiveFrom()).stream()
                .filter(row -> it.from().reaches(row.from()))
                .max(Comparator.comparing(Allowance::from))
                .orElse(Allowance.refused(it.from()));
        return row(it.action(), now.from(), now.mode(), now.upTo(), now.times(), now.days(), now.sample());
    }

    private static String row(ChangeAuthority it) {
        return row(it.action(), it.from(), it.mode(), it.upTo(), it.times(), it.days(), it.sample());
    }

    private static String row(
            String action,
            Level from,
            Allowance.Mode mode,
            @Nullable Money upTo,
            @Nullable Integer times,
            @Nullable Integer days,
            int sample) {
        return "%s, %s: %s%s%s%s"
                .formatted(
                        action,
                        from,
                        mode,
                        upTo == null ? "" : " $" + upTo,
                        times == null ? "" : " %dx/%dd".formatted(times, days),
                        mode == Allowance.Mode.REVIEW_AFTER ? " %d%%".formatted(sample) : "");
    }

    @Bean
    ActionHandler<SignOffTask, PersonId> signOffTask(Learning learning) {
        return Handled.of(SignOffTask.class, Level.TWO, (SignOffTask it, Person by) -> {
                    learning.signOff(it.person(), it.task(), by, district.businessDate(), it.words());
                    return it.person();
                })
                .neverHeld()
                .unless((it, by) -> mentorsOnly(it.person(), by, learning));
    }

    @Bean
    ActionHandler<RevokeSignOff, PersonId> revokeSignOff(Learning learning) {
        return Handled.of(RevokeSignOff.class, Level.TWO, (RevokeSignOff it, Person by) -> {
                    if (it.words().isBlank()) throw new Rejection("Say why it is taken back.");
                    learning.revoke(it.person(), it.task(), by, district.businessDate(), it.words());
                    return it.person();
                })
                .neverHeld()
                .unless((it, by) -> mentorsOnly(it.person(), by, learning));
    }

    private static List<Reason> mentorsOnly(PersonId person, Person by, Learning learning) {
        if (person.equals(by.id())) return List.of(Reason.of(CITATION, "Nobody decides about their own work."));
        if (by.level().reaches(Level.LEAD)
                || learning.mentorOf(person).filter(by.id()::equals).isPresent()) return List.of();
        return List.of(Reason.of(CITATION, "The person's mentor or a lead says this."));
    }

    @Bean
    ActionHandler<LendAuthority, DelegationId> lendAuthority(Delegations delegations) {
        return Handled.of(LendAuthority.class, Level.LEAD, (LendAuthority it, Person by) -> {
                    if (it.until().isBefore(it.from())) throw new Rejection("It ends before it begins.");
                    if (it.from().isBefore(district.businessDate()))
                        throw new Rejection("It begins today (%s) or later.", district.businessDate());
                    if (it.until().isAfter(it.from().plusDays(LENT_AT_MOST_DAYS)))
                        throw new Rejection(
                                "Authority is lent for %s days at most; change the person's level for longer.",
                                LENT_AT_MOST_DAYS);
                    return delegations.lend(it, by);
                })
                .neverHeld()
                .unless((it, by) -> lendable(it, by));
    }

    private List<Reason> lendable(LendAuthority it, Person by) {
        if (it.to().equals(by.id())) return List.of(Reason.of(CITATION, "Nobody lends authority to themselves."));
        if (!by.level().reaches(it.level()))
            return List.of(Reason.of(CITATION, "You lend at most your own level, which is %s.", by.level()));
        var to = people.withId(it.to());
        if (to.isEmpty()) return List.of(Reason.of(CITATION, "There is no such person here any more."));
        if (to.get().level() == Level.AUDITOR)
            return List.of(Reason.of(CITATION, "An auditor reads, and is lent nothing."));
        return List.of();
    }

    @Bean
    ActionHandler<EndDelegation, DelegationId> endDelegation(Delegations delegations) {
        return Handled.of(EndDelegation.class, Level.LEAD, (EndDelegation it, Person _) -> {
                    delegations.end(it.delegation(), district.businessDate());
                    return it.delegation();
                })
                .neverHeld();
    }

    @Bean
    ActionHandler<DeclareConnection, PersonId> declareConnection(Connections connections) {
        return Handled.of(DeclareConnection.class, Level.AUDITOR, (DeclareConnection it, Person by) -> {
                    connections.declare(by.id(), it.accountId(), it.own(), district.businessDate());
                    return by.id();
                })
                .as(Task.PERSONAL);
    }

    @Bean
    ActionHandler<SetCoverage, PersonId> setCoverage(Teamwork teamwork) {
        return Handled.of(SetCoverage.class, Level.LEAD, (SetCoverage it, Person _) -> {
                    teamwork.cover(it, district.businessDate());
                    return it.person();
                })
                .neverHeld();
    }

    @Bean
    ActionHandler<WritePlaybook, Integer> writePlaybook(Teamwork teamwork) {
        return Handled.of(
                WritePlaybook.class,
                Level.TWO,
                (WritePlaybook it, Person by) -> teamwork.write(it, by, district.businessDate()));
    }

    @Bean
    ActionHandler<Suggest, Long> suggest(Teamwork teamwork) {
        return Handled.of(Suggest.class, Level.AUDITOR, (Suggest it, Person by) -> teamwork.suggest(it, by))
                .as(Task.PERSONAL);
    }

    @Bean
    ActionHandler<AnswerSuggestion, Long> answerSuggestion(Teamwork teamwork) {
        return Handled.of(AnswerSuggestion.class, Level.SUPERVISOR, (AnswerSuggestion it, Person by) -> {
                    teamwork.answer(it, by);
                    return it.suggestion();
                })
                .neverHeld();
    }

    @Bean
    ActionHandler<AddWork, WorkId> addWork(WorkQueue queue) {
        return Handled.of(
                        AddWork.class,
                        Level.TRAINEE,
                        (AddWork it, Person by) -> queue.add(
                                new NewWork(
                                        "TASK",
                                        "work.task",
                                        List.of(it.words().strip()),
                                        "/inbox",
                                        "",
                                        it.account(),
                                        it.to(),
                                        it.role(),
                                        it.priority(),
                                        it.dueAt()),
                                by.id()))
                .as(Task.CONTACTS);
    }

    @Bean
    ActionHandler<SetEscalation, Integer> setEscalation(Escalation escalation) {
        return Handled.of(SetEscalation.class, Level.SUPERVISOR, (SetEscalation it, Person by) -> escalation.set(it))
                .changing(it -> List.of(new Change(
                        "inbox.escalation.hours",
                        String.valueOf(escalation.hours(it.kind())),
                        String.valueOf(it.hours()))));
    }

    @Bean
    ActionHandler<ClaimWork, WorkId> claimWork(WorkQueue queue) {
        return Handled.of(ClaimWork.class, Level.TRAINEE, (ClaimWork it, Person by) -> {
                    queue.claim(it.work(), it.version(), by);
                    return it.work();
                })
                .as(Task.CONTACTS);
    }

    @Bean
    ActionHandler<FinishWork, WorkId> finishWork(WorkQueue queue, OwnWorks own) {
        return Handled.of(FinishWork.class, Level.TRAINEE, (FinishWork it, Person by) -> {
                    queue.finish(it.work(), it.version(), by, Objects.requireNonNullElse(it.outcome(), ""));
                    return it.work();
                })
                .as(Task.CONTACTS)
                .unless((it, _) -> own.objections(it));
    }

    @Bean
    ActionHandler<HandOverWork, WorkId> handOverWork(WorkQueue queue, OwnWorks own) {
        return Handled.of(HandOverWork.class, Level.TRAINEE, (HandOverWork it, Person by) -> {
                    if (it.to() == null && it.role() == null) throw new Rejection("Say who should do it.");
                    queue.handOver(it, by);
                    return it.work();
                })
                .as(Task.CONTACTS)
                .unless((it, _) -> own.objections(it));
    }
}
