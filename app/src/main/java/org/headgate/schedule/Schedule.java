package org.headgate.schedule;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headgate.billing.BillingCalendar;
import org.headgate.billing.RunId;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.NewWork;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Reason;
import org.headgate.office.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operations calendar: planned from the rules, changed by people, published to whoever subscribes. */
@Service
public class Schedule {
    static final String WORK = "CALENDAR_TASK";
    private static final String NEWS = "CALENDAR_NEWS";
    /** Bills of so many months ago may still lead to a lock-off that lies ahead. */
    private static final int MONTHS_BACK = 4;

    private static final int MONTHS_AHEAD = 12;
    private static final int MONTHS_AT_MOST = 36;
    private static final int WORDS_AT_MOST = 200;
    private static final int PUBLISHED_DAYS_BACK = 31;

    private final ScheduledTasks tasks;
    private final TaskRules rules;
    private final BillingCalendar billing;
    private final OfficeDays days;
    private final District district;
    private final WorkQueue queue;
    private final People people;
    private final InstantSource clock;

    Schedule(
            ScheduledTasks tasks,
            TaskRules rules,
            BillingCalendar billing,
            OfficeDays days,
            District district,
            WorkQueue queue,
            People people,
            InstantSource clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.billing = billing;
        this.days = days;
        this.district = district;
        this.queue = queue;
        this.people = people;
        this.clock = clock;
    }

    public Optional<TaskCard> find(ScheduledTaskId task) {
        return tasks.card(task);
    }

    TaskCard need(String reference) {
        return tasks.card(new ScheduledTaskId(Long.parseLong(reference))).orElseThrow(Schedule::unknown);
    }

    /** What is to be done in the days from the first to the last. */
    public List<TaskCard> between(LocalDate first, LocalDate last) {
        return tasks.between(first, last);
    }

    /** What should be done already, the longest late first. */
    public List<TaskCard> late() {
        return tasks.late(district.businessDate());
    }

    /**
     * The days ahead that the customers of these cycles ask about, one of a kind.
     *
     * @param pastDueSince since when something that may be collected by a shut-off is past due; null where nothing is
     */
    @Transactional(readOnly = true)
    public List<DayAhead> ahead(Collection<String> cycles, @Nullable LocalDate pastDueSince) {
        var today = district.businessDate();
        var planned = tasks.ahead(cycles, today, pastDueSince);
        if (pastDueSince == null || planned.stream().anyMatch(day -> day.kind() == TaskKind.LOCK_OFF)) return planned;
        var lawful = new LawfulDays(days.working()).earliestLockOff(pastDueSince);
        return lawful.isBefore(today)
                ? planned
                : Stream.concat(planned.stream(), Stream.of(new DayAhead(TaskKind.LOCK_OFF, lawful, null)))
                        .toList();
    }

    List<TaskCard> list(TaskFilter filter, Person me, int limit) {
        return tasks.list(filter, me, district.businessDate(), limit);
    }

    List<TaskCard> around(TaskCard task) {
        var period = task.period();
        return period == null || task.cycle().isEmpty() ? List.of() : tasks.ofPeriod(task.cycle(), period);
    }

    int waiting(Person person, boolean all) {
        return tasks.waiting(person, district.businessDate(), all);
    }

    /** The last month that is planned. */
    Optional<YearMonth> plannedThrough() {
        return tasks.plannedThrough().map(YearMonth::from);
    }

    int unpublished(LocalDate through) {
        return tasks.unpublished(district.businessDate().minusDays(PUBLISHED_DAYS_BACK), through);
    }

    /** Plans through a month; what was planned before gets the days that the rules give it now. */
    @Transactional
    int plan(PlanCalendar wanted, Person by) {
        var today = district.businessDate();
        var last = YearMonth.from(wanted.through());
        if (last.isBefore(YearMonth.from(today))) throw new Rejection("The calendar is planned from today on.");
        if (last.isAfter(YearMonth.from(today).plusMonths(MONTHS_AT_MOST)))
            throw new Rejection("The calendar is planned for at most %s months ahead.", MONTHS_AT_MOST);
        int changed = planThrough(last, today);
        putToWork(today, by.id());
        return changed;
    }

    private int planThrough(YearMonth last, LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        var planned = new CalendarPlan(rules.all(), days.working()).of(billing.between(first, last), first, last);
        return tasks.plan(planned, today)
                + tasks.dropUnplanned(planned, first.atDay(1), last.atDay(1), today, "No rule plans it any more");
    }

    /** A new business day: the calendar reaches as far ahead as before, and what is to be done is in people's inboxes. */
    @Transactional
    public void begin(LocalDate today) {
        var planned = plannedThrough();
        if (planned.isEmpty()) return;
        var ahead = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
        planThrough(planned.get().isAfter(ahead) ? planned.get() : ahead, today);
        putToWork(today, null);
    }

    /** Whatever is to be done by this day and is not, stands in somebody's inbox. */
    private void putToWork(LocalDate today, @Nullable PersonId by) {
        for (var task : tasks.dueBy(today)) queue.add(work(task), by);
    }

    private void putToWork(ScheduledTaskId id, PersonId by) {
        tasks.card(id)
                .filter(task -> task.isOpen() && !task.plannedOn().isAfter(district.businessDate()))
                .ifPresent(task -> queue.add(work(task), by));
    }

    /** A bill run did what the calendar had for its cycle and month: nobody has to say so. */
    @Transactional
    public void doneBy(RunId run, TaskKind... kinds) {
        for (var task : tasks.doneBy(run, List.of(kinds), district.businessDate()))
            queue.doneAbout(WORK, String.valueOf(task.value()), null, "done");
    }

    private NewWork work(TaskCard task) {
        var person = task.personId();
        var cycle = days.cycles().get(task.cycle());
        var values =
                task.period() == null ? List.of(task.title()) : cycle == null ? List.<String>of() : List.of(cycle.en());
        return new NewWork(
                WORK,
                "schedule.work." + (values.isEmpty() ? "month." : "")
                        + task.kind().name(),
                values,
                "/calendar/tasks/" + task.id().value(),
                String.valueOf(task.id().value()),
                null,
                person == null ? null : new PersonId(person),
                person == null ? task.role() : null,
                2,
                days.closing(task.plannedOn()));
    }

    /** Why a task cannot be done on a day: the office is closed, or the law has another day. */
    List<Reason> objections(MoveTask move) {
        var task = tasks.card(move.task()).orElseThrow(Schedule::unknown);
        return new MoveRule(days.working()).objections(task, around(task), move.to());
    }

    List<Change> changes(MoveTask move) {
        return tasks.card(move.task())
                .map(task -> List.of(new Change(
                        "schedule.change.day",
                        task.plannedOn().toString(),
                        move.to().toString())))
                .orElse(List.of());
    }

    @Transactional
    ScheduledTaskId move(MoveTask move, Person by) {
        if (move.reason().isBlank()) throw new Rejection("Say why the task is moved.");
        limit(move.reason());
        if (move.to().isBefore(district.businessDate())) throw new Rejection("A task is not moved into the past.");
        if (!tasks.move(move)) throw changed();
        queue.doneAbout(WORK, String.valueOf(move.task().value()), by.id(), "moved");
        putToWork(move.task(), by.id());
        return move.task();
    }

    @Transactional
    ScheduledTaskId assign(AssignTask assign, Person by) {
        if (!tasks.assign(assign)) throw changed();
        queue.doneAbout(WORK, String.valueOf(assign.task().value()), by.id(), "handed over");
        putToWork(assign.task(), by.id());
        return assign.task();
    }

    @Transactional
    ScheduledTaskId finish(FinishTask finish, Person by) {
        limit(finish.note());
        if (finish.doneOn().isAfter(district.businessDate()))
            throw new Rejection("A task is reported as done on its day or later, not before %s.", finish.doneOn());
        if (!tasks.finish(finish, by)) throw changed();
        queue.doneAbout(WORK, String.valueOf(finish.task().value()), by.id(), "done");
        return finish.task();
    }

    @Transactional
    ScheduledTaskId reopen(ReopenTask reopen, Person by) {
        if (!tasks.reopen(reopen)) throw changed();
        putToWork(reopen.task(), by.id());
        return reopen.task();
    }

    @Transactional
    ScheduledTaskId drop(DropTask drop, Person by) {
        if (drop.reason().isBlank()) throw new Rejection("Say why the task will not be done.");
        limit(drop.reason());
        if (!tasks.drop(drop)) throw changed();
        queue.doneAbout(WORK, String.valueOf(drop.task().value()), by.id(), "dropped");
        return drop.task();
    }

    List<Reason> objections(AddTask add) {
        return closed(add.on());
    }

    private List<Reason> closed(LocalDate day) {
        return MoveRule.closed(days.working(), day);
    }

    @Transactional
    ScheduledTaskId add(AddTask add, Person by) {
        if (add.title().isBlank()) throw new Rejection("Say what is to be done.");
        limit(add.title());
        if (add.on().isBefore(district.businessDate())) throw new Rejection("A new task is for today or later.");
        var task = tasks.add(add.title().strip(), add.on(), add.role(), add.person());
        putToWork(task, by.id());
        return task;
    }

    List<TaskRule> rules() {
        return rules.all();
    }

    /** The rule of a kind that holds for what is planned on a day. */
    Optional<TaskRule> rule(TaskKind kind, LocalDate day) {
        return rules.all().stream()
                .filter(rule -> rule.kind() == kind && rule.holdsOn(day))
                .findFirst();
    }

    List<Change> changes(ChangeTaskRule change) {
        return rule(change.kind(), change.effectiveFrom())
                .map(rule -> List.of(new Change(
                        "schedule.change.rule",
                        words(
                                rule.anchor(),
                                rule.days(),
                                rule.unit(),
                                rule.role().name(),
                                rule.active()),
                        words(
                                change.anchor(),
                                change.days(),
                                change.unit(),
                                change.role().name(),
                                change.active()))))
                .orElse(List.of());
    }

    private static String words(Anchor anchor, int days, DayUnit unit, String role, boolean active) {
        return "%s %+d %s, %s%s".formatted(anchor, days, unit, role, active ? "" : ", off");
    }

    /** Holds from a day on; the calendar that is planned is brought up to date at once. */
    @Transactional
    TaskKind change(ChangeTaskRule change, Person by) {
        var today = district.businessDate();
        if (!change.kind().hasRule()) throw new Rejection("What people put in themselves has no rule.");
        if (change.effectiveFrom().isBefore(today))
            throw new Rejection("A change of a rule begins today (%s) or later.", today);
        if (change.days() < -60 || change.days() > 120) throw new Rejection("A rule counts from -60 to 120 days.");
        if (change.reason().isBlank()) throw new Rejection("Say why the rule changes.");
        limit(change.reason());
        requireAnchor(change);
        if (rule(change.kind(), today)
                .filter(rule -> rule.id() == change.madeFrom())
                .isEmpty()) throw new ChangedMeanwhile("The rule");
        rules.set(change, by);
        plannedThrough().ifPresent(last -> planThrough(last, today));
        return change.kind();
    }

    private static void requireAnchor(ChangeTaskRule change) {
        if (change.kind() == TaskKind.LOCK_OFF
                && (change.anchor() == Anchor.LOCK_OFF_DAY || !change.anchor().ofCycle()))
            throw new Rejection("Lock-offs are counted from a day of the billing cycle.");
    }

    @Transactional
    int publish(PublishCalendar publish, Person by) {
        var today = district.businessDate();
        if (publish.through().isBefore(today)) throw new Rejection("The calendar is published from today on.");
        var news = tasks.publish(today.minusDays(PUBLISHED_DAYS_BACK), publish.through(), clock.instant());
        for (var person : people.all())
            if (!person.id().equals(by.id()))
                tell(person, news.stream().filter(task -> task.isOf(person)).count(), by);
        putToWork(today, by.id());
        return news.size();
    }

    /** Everybody whose tasks are new or changed finds that in their inbox: once, until they have looked. */
    private void tell(Person person, long changes, Person by) {
        if (changes == 0) return;
        queue.add(
                NewWork.forPerson(
                                person.id(),
                                NEWS,
                                "schedule.work.published",
                                List.of(String.valueOf(changes)),
                                "/calendar/list?show=MINE")
                        .about(String.valueOf(person.id().value())),
                by.id());
    }

    List<PublishedTask> published(int daysBack) {
        return tasks.published(district.businessDate().minusDays(daysBack));
    }

    private static void limit(@Nullable String words) {
        if (words != null && words.strip().length() > WORDS_AT_MOST)
            throw new Rejection("At most %s characters.", WORDS_AT_MOST);
    }

    private static ChangedMeanwhile changed() {
        return new ChangedMeanwhile("The task");
    }

    private static Rejection unknown() {
        return new Rejection("There is no such task in the calendar.");
    }

    /** The tasks of a span of days, day by day, for the month's page. */
    List<List<CalendarDay>> weeks(YearMonth month) {
        var working = days.working();
        var first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() % 7);
        var last = month.atEndOfMonth();
        var here = between(first, last.plusDays(6));
        var weeks = new ArrayList<List<CalendarDay>>();
        for (var sunday = first; !sunday.isAfter(last); sunday = sunday.plusDays(7)) {
            var week = new ArrayList<CalendarDay>();
            for (int i = 0; i < 7; i++) {
                var day = sunday.plusDays(i);
                week.add(new CalendarDay(
                        day,
                        YearMonth.from(day).equals(month),
                        working.isOpen(day),
                        working.holiday(day).map(holiday -> holiday.name()).orElse(null),
                        here.stream()
                                .filter(task -> task.plannedOn().equals(day))
                                .toList()));
            }
            weeks.add(week);
        }
        return weeks;
    }
}
