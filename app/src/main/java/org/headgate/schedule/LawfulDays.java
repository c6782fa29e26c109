package org.headgate.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of the law over a cycle's shut-offs, read cautiously: the day after the sixtieth day past due; seven whole business days
 * after the notice, so the eighth; ten whole days that begin five days after the notice was mailed; never on a weekend, a legal
 * holiday or a day on which the office is closed. What holds for one account alone (an appeal, a plan, an exemption) is not asked here.
 */
final class LawfulDays {
    static final String SIXTY_DAYS = "Health and Safety Code 116908(a)(1)(A)";
    static final String SEVEN_BUSINESS_DAYS = "Health and Safety Code 116908(a)(1)(A)";
    static final String OPEN_DAYS = "Government Code 60374";
    static final String NOTICE_AFTER_BILL = "Government Code 60373";

    private static final int DAYS_PAST_DUE = 61;
    private static final int BUSINESS_DAYS_OF_NOTICE = 8;
    private static final int DAYS_OF_NOTICE = 16;
    private static final int DAYS_FROM_BILL_TO_NOTICE = 19;

    private final WorkingDays calendar;

    LawfulDays(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The first day on which bills that were due then can be locked off. */
    LocalDate earliestLockOff(LocalDate due) {
        return calendar.businessDayFrom(due.plusDays(DAYS_PAST_DUE));
    }

    LocalDate earliestLockOffAfterNotice(LocalDate notice) {
        var byBusinessDays = calendar.businessDayAfter(notice, BUSINESS_DAYS_OF_NOTICE);
        var byDays = calendar.businessDayFrom(notice.plusDays(DAYS_OF_NOTICE));
        return byBusinessDays.isAfter(byDays) ? byBusinessDays : byDays;
    }

    /** The last day on which the notice of a lock-off can be mailed. */
    LocalDate latestNotice(LocalDate lockOff) {
        var byBusinessDays = calendar.businessDayBefore(lockOff, BUSINESS_DAYS_OF_NOTICE);
        var byDays = calendar.openUntil(lockOff.minusDays(DAYS_OF_NOTICE));
        return byBusinessDays.isBefore(byDays) ? byBusinessDays : byDays;
    }

    LocalDate earliestNotice(LocalDate bill) {
        return calendar.openFrom(bill.plusDays(DAYS_FROM_BILL_TO_NOTICE));
    }

    /** A day that was wished for, or the first lawful one after it. */
    LocalDate lockOff(LocalDate wished, LocalDate due) {
        var earliest = earliestLockOff(due);
        return calendar.businessDayFrom(wished.isBefore(earliest) ? earliest : wished);
    }

    /** A day that was wished for, or the last lawful one before it. */
    LocalDate notice(LocalDate wished, @Nullable LocalDate lockOff) {
        if (lockOff == null) return wished;
        var latest = latestNotice(lockOff);
        return wished.isAfter(latest) ? latest : wished;
    }
}
