package org.headgate.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.office.Reason;

/** Whether a task can be done on another day: the office is open then, and the days of its cycle keep the distances of the law. */
final class MoveRule {
    private static final String OFFICE_HOURS = "office hours";
    private static final String DISTRICT_FEES = "late fee";

    private final WorkingDays calendar;
    private final LawfulDays law;

    MoveRule(WorkingDays calendar) {
        this.calendar = calendar;
        this.law = new LawfulDays(calendar);
    }

    /** @param around the other tasks of the same cycle and period */
    List<Reason> objections(TaskCard task, List<TaskCard> around, LocalDate to) {
        var reasons = new ArrayList<>(closed(calendar, to));
        switch (task.kind()) {
            case LOCK_OFF -> lockOff(task, around, to, reasons);
            case SHUTOFF_NOTICE -> notice(around, to, reasons);
            case PENALTY -> penalty(task, to, reasons);
            case BILL_PRINTING -> printing(around, to, reasons);
            case PAYMENT_DUE ->
                reasons.add(Reason.of(
                        "billing",
                        "The due date is printed on the bills: it moves with the bill run and not by itself."));
            case METER_READING,
                    READ_REVIEW,
                    BILL_CALCULATION,
                    REMINDER_NOTICE,
                    METER_CHANGE_OUT,
                    DRAWER_AUDIT,
                    OTHER -> {}
        }
        return reasons;
    }

    static List<Reason> closed(WorkingDays calendar, LocalDate day) {
        if (calendar.isOpen(day)) return List.of();
        return List.of(Reason.of(
                OFFICE_HOURS, "The office is closed on %s; the next open day is %s.", day, calendar.openFrom(day)));
    }

    private void lockOff(TaskCard task, List<TaskCard> around, LocalDate to, List<Reason> reasons) {
        if (calendar.isOpen(to) && !calendar.isBusinessDay(to))
            reasons.add(Reason.of(
                    LawfulDays.OPEN_DAYS, "Nobody is shut off for a debt on a legal holiday, and %s is one.", to));
        var due = task.dueOn();
        if (due != null && to.isBefore(law.earliestLockOff(due)))
            reasons.add(Reason.of(
                    LawfulDays.SIXTY_DAYS,
                    "The bills were due on %s, so nobody is shut off for them before %s.",
                    due,
                    law.earliestLockOff(due)));
        day(around, TaskKind.SHUTOFF_NOTICE)
                .filter(notice -> to.isBefore(law.earliestLockOffAfterNotice(notice)))
                .ifPresent(notice -> reasons.add(Reason.of(
                        LawfulDays.SEVEN_BUSINESS_DAYS,
                        "The notices go out on %s, so nobody is shut off before %s.",
                        notice,
                        law.earliestLockOffAfterNotice(notice))));
    }

    private void notice(List<TaskCard> around, LocalDate to, List<Reason> reasons) {
        day(around, TaskKind.LOCK_OFF)
                .filter(lockOff -> to.isAfter(law.latestNotice(lockOff)))
                .ifPresent(lockOff -> reasons.add(Reason.of(
                        LawfulDays.SEVEN_BUSINESS_DAYS,
                        "The lock-off is on %s, so its notices go out by %s.",
                        lockOff,
                        law.latestNotice(lockOff))));
        day(around, TaskKind.BILL_PRINTING)
                .filter(bill -> to.isBefore(law.earliestNotice(bill)))
                .ifPresent(bill -> reasons.add(Reason.of(
                        LawfulDays.NOTICE_AFTER_BILL,
                        "The bills go out on %s, so the notices go out from %s on.",
                        bill,
                        law.earliestNotice(bill))));
    }

    private static void penalty(TaskCard task, LocalDate to, List<Reason> reasons) {
        var due = task.dueOn();
        if (due != null && !to.isAfter(due))
            reasons.add(Reason.of(
                    DISTRICT_FEES, "The bills are due on %s: a late fee is charged on the next day or later.", due));
    }

    private void printing(List<TaskCard> around, LocalDate to, List<Reason> reasons) {
        day(around, TaskKind.SHUTOFF_NOTICE)
                .filter(notice -> law.earliestNotice(to).isAfter(notice))
                .ifPresent(notice -> reasons.add(Reason.of(
                        LawfulDays.NOTICE_AFTER_BILL,
                        "The shut-off notices go out on %s, which is too soon after bills of %s.",
                        notice,
                        to)));
    }

    private static Optional<LocalDate> day(List<TaskCard> around, TaskKind kind) {
        return around.stream()
                .filter(other -> other.kind() == kind)
                .map(TaskCard::plannedOn)
                .findFirst();
    }
}
