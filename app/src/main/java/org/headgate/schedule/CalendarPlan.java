package org.headgate.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.billing.CyclePeriod;
import org.jspecify.annotations.Nullable;

/** Works out what falls on which day: each kind of task, for each period of each cycle and for each month. */
final class CalendarPlan {
    private final List<TaskRule> rules;
    private final WorkingDays calendar;
    private final LawfulDays law;

    /** @param rules all there ever were; the one that holds on the day it counts from is taken */
    CalendarPlan(List<TaskRule> rules, WorkingDays calendar) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
        this.law = new LawfulDays(calendar);
    }

    List<PlannedTask> of(List<CyclePeriod> periods, YearMonth first, YearMonth last) {
        var tasks = new ArrayList<PlannedTask>();
        for (var period : periods) tasks.addAll(ofPeriod(period));
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) tasks.addAll(ofMonth(month));
        return tasks;
    }

    private List<PlannedTask> ofPeriod(CyclePeriod period) {
        var days = period.days();
        var lockOff = rule(TaskKind.LOCK_OFF, days.dueDate())
                .filter(rule ->
                        rule.anchor() != Anchor.LOCK_OFF_DAY && rule.anchor().ofCycle())
                .map(rule -> law.lockOff(rule.from(anchor(rule, period, null), calendar), days.dueDate()))
                .orElse(null);
        var tasks = new ArrayList<PlannedTask>();
        for (var kind : TaskKind.values()) {
            var on = kind == TaskKind.LOCK_OFF ? Optional.ofNullable(lockOff) : day(kind, period, lockOff);
            on.ifPresent(day -> tasks.add(new PlannedTask(
                    kind,
                    period.cycle().code(),
                    days.period(),
                    day,
                    days.dueDate(),
                    rule(kind, days.dueDate()).orElseThrow().role())));
        }
        return tasks;
    }

    private Optional<LocalDate> day(TaskKind kind, CyclePeriod period, @Nullable LocalDate lockOff) {
        return rule(kind, period.days().dueDate())
                .filter(rule -> rule.anchor().ofCycle())
                .filter(rule -> rule.anchor() != Anchor.LOCK_OFF_DAY || lockOff != null)
                .map(rule -> rule.from(anchor(rule, period, lockOff), calendar))
                .map(day -> kind == TaskKind.SHUTOFF_NOTICE ? law.notice(day, lockOff) : day);
    }

    private static LocalDate anchor(TaskRule rule, CyclePeriod period, @Nullable LocalDate lockOff) {
        return switch (rule.anchor()) {
            case READ_DAY -> period.days().readsUntil();
            case BILL_DAY -> period.days().billDate();
            case DUE_DAY -> period.days().dueDate();
            case LOCK_OFF_DAY -> lockOff == null ? period.days().dueDate() : lockOff;
            case MONTH -> period.days().period().minusDays(1);
        };
    }

    private List<PlannedTask> ofMonth(YearMonth month) {
        var start = month.atDay(1).minusDays(1);
        var tasks = new ArrayList<PlannedTask>();
        for (var kind : TaskKind.values())
            rule(kind, month.atDay(1))
                    .filter(rule -> !rule.anchor().ofCycle())
                    .ifPresent(rule -> tasks.add(
                            new PlannedTask(kind, "", month.atDay(1), rule.from(start, calendar), null, rule.role())));
        return tasks;
    }

    /** A change of a rule holds for the periods whose bills are due on its first day or later, and for the months that begin then. */
    private Optional<TaskRule> rule(TaskKind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.active() && rule.holdsOn(day))
                .findFirst();
    }
}
