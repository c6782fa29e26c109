package org.headgate.contacts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.AgencyType;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.NewWork;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Reason;
import org.headgate.office.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints, disputes and claims: each has an owner, a clock, and an end with words. */
@Service
public class Cases {
    static final String WORK = "CASE";

    private final CaseFiles files;
    private final CaseClocks clocks;
    private final Interactions interactions;
    private final Topics topics;
    private final Customers customers;
    private final District district;
    private final OfficeClock clock;
    private final WorkQueue queue;
    private final ObjectProvider<DisputedBills> bills;

    Cases(
            CaseFiles files,
            CaseClocks clocks,
            Interactions interactions,
            Topics topics,
            Customers customers,
            District district,
            OfficeClock clock,
            WorkQueue queue,
            ObjectProvider<DisputedBills> bills) {
        this.files = files;
        this.clocks = clocks;
        this.interactions = interactions;
        this.topics = topics;
        this.customers = customers;
        this.district = district;
        this.clock = clock;
        this.queue = queue;
        this.bills = bills;
    }

    /** What of an account's debt is or was held because it is disputed, with the rule: for collections. */
    @Transactional(readOnly = true)
    public List<CollectionHold> disputing(AccountId account) {
        var agency = agency();
        return files.disputing(account).stream()
                .map(one -> DisputeRule.of(one, agency))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CaseCard> card(CaseId id) {
        return files.of(id);
    }

    /** The cases of an account, open ones first. */
    @Transactional(readOnly = true)
    public List<CaseCard> of(AccountId account) {
        return files.of(account);
    }

    Optional<CollectionHold> hold(CaseCard one) {
        return one.disputed().isZero() ? Optional.empty() : Optional.of(DisputeRule.of(one, agency()));
    }

    Optional<DisputedBill> bill(String number) {
        return bills.stream().flatMap(known -> known.numbered(number).stream()).findFirst();
    }

    CaseId open(OpenCase wanted, Person by) {
        topics.need(wanted.topic());
        var bill = check(wanted);
        var due = clock.after(clocks.of(wanted.kind(), CaseLevel.ONE).hours());
        var id = files.open(
                wanted, bill == null ? null : bill.billedOn(), by.id(), district.businessDate(), clock.now(), due);
        step(id, StepKind.OPENED, CaseLevel.ONE, "", by.id());
        var interaction = wanted.interaction();
        if (interaction != null) {
            interactions.putInCase(interaction, id);
            interactions.enter(interaction, by.id(), "CASE", "", String.valueOf(id.value()));
        }
        putToWork(need(id), by.id());
        return id;
    }

    private @Nullable DisputedBill check(OpenCase wanted) {
        if (wanted.words().isBlank()) throw new Rejection("Say in the customer's words what is wrong.");
        var account = wanted.account();
        if (account != null && customers.account(account).isEmpty()) throw new Rejection("There is no such account.");
        if (wanted.disputed().signum() < 0) throw new Rejection("What is disputed is an amount of $0.00 or more.");
        if (account == null && !wanted.disputed().isZero())
            throw new Rejection("A disputed amount needs the account on which it is held.");
        var received = wanted.receivedOn();
        if (received != null && received.isAfter(district.businessDate()))
            throw new Rejection("The bill arrived on %s or before.", district.businessDate());
        if (wanted.bill().isBlank()) return null;
        var bill = bill(wanted.bill())
                .orElseThrow(() -> new Rejection("Bill %s was not issued, or was taken back.", wanted.bill()));
        if (!bill.account().equals(account)) throw new Rejection("Bill %s is of another account.", wanted.bill());
        if (wanted.disputed().compareTo(bill.total()) > 0)
            throw new Rejection("At most %s is disputed, the whole of bill %s.", dollars(bill.total()), bill.number());
        if (received != null && received.isBefore(bill.billedOn()))
            throw new Rejection("The bill is of %s and did not arrive before.", bill.billedOn());
        return bill;
    }

    CaseId write(WriteInCase wanted, Person by) {
        var one = need(wanted.caseFile());
        if (wanted.words().isBlank()) throw new Rejection("Write what was found or done.");
        step(one.id(), StepKind.NOTE, one.level(), wanted.words(), by.id());
        var interaction = wanted.interaction();
        if (interaction != null) interactions.putInCase(interaction, one.id());
        return one.id();
    }

    CaseId take(TakeCase wanted, Person by) {
        var one = need(wanted.caseFile());
        if (!files.take(one.id(), wanted.version(), wanted.owner())) throw changedMeanwhile(one);
        step(one.id(), StepKind.OWNER, one.level(), wanted.words(), by.id());
        putToWork(need(one.id()), by.id());
        return one.id();
    }

    CaseId escalate(EscalateCase wanted, Person by) {
        var one = need(wanted.caseFile());
        if (wanted.reason().isBlank()) throw new Rejection("Say why it goes up: the next person begins with it.");
        var level = one.level()
                .next()
                .orElseThrow(() -> new Rejection("It is with the governing body: there is no level above."));
        move(one, wanted.version(), level, StepKind.ESCALATED, wanted.reason(), by.id(), null);
        return one.id();
    }

    /** An appeal goes to the review manager, and from there to the governing body. */
    CaseId appeal(AppealCase wanted, Person by) {
        var one = need(wanted.caseFile());
        if (wanted.appealedOn().isAfter(district.businessDate()))
            throw new Rejection("The customer appealed on %s or before.", district.businessDate());
        var level = one.level().compareTo(CaseLevel.MANAGER) < 0 ? CaseLevel.MANAGER : CaseLevel.BOARD;
        move(one, wanted.version(), level, StepKind.APPEALED, wanted.words(), by.id(), wanted.appealedOn());
        return one.id();
    }

    CaseId resolve(ResolveCase wanted, Person by) {
        var one = need(wanted.caseFile());
        if (wanted.words().isBlank()) throw new Rejection("Write what was found and what the customer was told.");
        if (!files.resolve(wanted, by.id(), district.businessDate(), clock.now())) throw changedMeanwhile(one);
        step(one.id(), StepKind.RESOLVED, one.level(), wanted.words(), by.id());
        queue.doneAbout(
                WORK,
                String.valueOf(one.id().value()),
                by.id(),
                wanted.resolution().name());
        return one.id();
    }

    /** Why somebody may not end a case: it has gone above them. */
    List<Reason> objectionsToResolve(ResolveCase wanted, Person by) {
        return files
                .of(wanted.caseFile())
                .filter(one -> !by.level().reaches(one.level().decides()))
                .map(one -> Reason.of(
                        "Complaint policy: who decides at each level",
                        "The case is at level %s, and somebody of level %s decides there; yours is %s.",
                        one.level(),
                        one.level().decides(),
                        by.level()))
                .stream()
                .toList();
    }

    /** Takes every case whose clock ran out a level up; says how many. */
    @Transactional
    public int escalateWhatRanOut() {
        var late = files.whoseClockRanOut(clock.now());
        for (var one : late)
            one.level().next().ifPresent(level -> move(one, one.version(), level, StepKind.RAN_OUT, "", null, null));
        return late.size();
    }

    int set(SetCaseClock wanted) {
        if (wanted.hours() < 1 || wanted.hours() > 2000) throw new Rejection("A clock runs from 1 to 2000 hours.");
        clocks.set(wanted);
        return wanted.hours();
    }

    private void move(
            CaseCard one,
            int version,
            CaseLevel level,
            StepKind kind,
            String words,
            @Nullable PersonId by,
            java.time.@Nullable LocalDate appealedOn) {
        var due = clock.after(clocks.of(one.kind(), level).hours());
        if (!files.move(one.id(), version, level, due, appealedOn)) throw changedMeanwhile(one);
        step(one.id(), kind, level, words, by);
        putToWork(need(one.id()), by);
    }

    /** Whoever had it before has it no longer. */
    private void putToWork(CaseCard one, @Nullable PersonId by) {
        var reference = String.valueOf(one.id().value());
        queue.doneAbout(WORK, reference, by, "MOVED");
        var what = List.of(reference, one.accountName() == null ? "" : one.accountName());
        var link = "/cases/" + reference;
        var owner = one.owner();
        var work = owner == null
                ? NewWork.forRole(clocks.of(one.kind(), one.level()).role(), WORK, "work.case", what, link)
                : NewWork.forPerson(owner, WORK, "work.case", what, link);
        var account = one.account();
        if (account != null) work = work.onAccount(account.value());
        queue.add(
                work.about(reference)
                        .due(one.dueAt().toInstant())
                        .withPriority(one.level().compareTo(CaseLevel.MANAGER) < 0 ? 2 : 1),
                by);
    }

    private void step(CaseId id, StepKind kind, CaseLevel level, String words, @Nullable PersonId by) {
        files.step(id, kind, level, words, by, district.businessDate(), clock.now());
    }

    private Rejection changedMeanwhile(CaseCard one) {
        if (!one.isOpen())
            return new ChangedMeanwhile("The case", String.valueOf(one.resolvedBy()), requireNonNull(one.resolvedOn()));
        var last = files.steps(one.id()).getFirst();
        return last.person() == null
                ? new ChangedMeanwhile("The case")
                : new ChangedMeanwhile("The case", last.person(), last.at().toInstant());
    }

    private CaseCard need(CaseId id) {
        return files.of(id).orElseThrow(() -> new Rejection("There is no case %d.", id.value()));
    }

    private AgencyType agency() {
        return district.described().map(DistrictPack::agency).orElse(AgencyType.COUNTY_WATER_DISTRICT);
    }

    private static String dollars(Money money) {
        return "$%,.2f".formatted(money.amount());
    }
}
