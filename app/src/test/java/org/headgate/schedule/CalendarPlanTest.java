package org.headgate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.billing.CyclePeriod;
import org.headgate.billing.RunProposal;
import org.headgate.district.DistrictPacks;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarPlanTest {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final DistrictPacks.Opened basin = DistrictPacks.open("joshua-basin");
    private final WorkingDays calendar = new WorkingDays(basin.pack().calendar());

    /** Read on the 10th, billed on Thursday the 12th, due on Thursday, December 3rd. */
    private final CyclePeriod november = new CyclePeriod(
            basin.pack().cycles().getFirst(),
            new RunProposal(NOVEMBER.atDay(1), day(11, 10), day(11, 12), day(12, 3)),
            false);

    @Test
    void eachKindFallsWhereItsRuleSays() {
        var plan = plan(
                rule(TaskKind.READ_REVIEW, Anchor.READ_DAY, 1, DayUnit.BUSINESS),
                rule(TaskKind.BILL_CALCULATION, Anchor.BILL_DAY, -1, DayUnit.BUSINESS),
                rule(TaskKind.PENALTY, Anchor.DUE_DAY, 1, DayUnit.CALENDAR),
                rule(TaskKind.DRAWER_AUDIT, Anchor.MONTH, 2, DayUnit.BUSINESS));

        assertThat(on(plan, TaskKind.READ_REVIEW)).contains(day(11, 12));
        assertThat(on(plan, TaskKind.BILL_CALCULATION)).contains(day(11, 10));
        assertThat(on(plan, TaskKind.PENALTY)).contains(day(12, 7));
        assertThat(on(plan, TaskKind.DRAWER_AUDIT)).contains(day(11, 3));
    }

    @Test
    void aHastyRuleStillKeepsTheDistancesOfTheLaw() {
        var plan = plan(
                rule(TaskKind.LOCK_OFF, Anchor.DUE_DAY, 30, DayUnit.CALENDAR),
                rule(TaskKind.SHUTOFF_NOTICE, Anchor.LOCK_OFF_DAY, -2, DayUnit.BUSINESS));

        var law = new LawfulDays(calendar);
        var lockOff = on(plan, TaskKind.LOCK_OFF).orElseThrow();
        assertThat(lockOff).isEqualTo(law.earliestLockOff(day(12, 3)));
        assertThat(on(plan, TaskKind.SHUTOFF_NOTICE)).contains(law.latestNotice(lockOff));
    }

    @Test
    void aNoticeWithoutALockOffIsNotPlanned() {
        assertThat(plan(rule(TaskKind.SHUTOFF_NOTICE, Anchor.LOCK_OFF_DAY, -12, DayUnit.BUSINESS)))
                .isEmpty();
    }

    @Test
    void aRuleThatChangesHoldsForBillsDueFromThenOn() {
        var until = rule(TaskKind.PENALTY, Anchor.DUE_DAY, 1, DayUnit.BUSINESS, ALWAYS, day(12, 3));
        var since = rule(TaskKind.PENALTY, Anchor.DUE_DAY, 5, DayUnit.BUSINESS, day(12, 3), null);

        assertThat(on(plan(until, since), TaskKind.PENALTY)).contains(day(12, 14));
    }

    @Test
    void everythingFallsOnAnOpenDay() {
        var plan = new ArrayList<PlannedTask>();
        for (int days = -20; days <= 70; days++)
            plan.addAll(plan(
                    rule(TaskKind.REMINDER_NOTICE, Anchor.BILL_DAY, days, DayUnit.CALENDAR),
                    rule(TaskKind.METER_READING, Anchor.READ_DAY, days, DayUnit.BUSINESS),
                    rule(TaskKind.LOCK_OFF, Anchor.DUE_DAY, days, DayUnit.BUSINESS)));

        assertThat(plan).hasSize(273).allMatch(task -> calendar.isOpen(task.on()));
    }

    private List<PlannedTask> plan(TaskRule... rules) {
        return new CalendarPlan(List.of(rules), calendar).of(List.of(november), NOVEMBER, NOVEMBER);
    }

    private static Optional<LocalDate> on(List<PlannedTask> plan, TaskKind kind) {
        return plan.stream()
                .filter(task -> task.kind() == kind)
                .map(PlannedTask::on)
                .findFirst();
    }

    private static TaskRule rule(TaskKind kind, Anchor anchor, int days, DayUnit unit) {
        return rule(kind, anchor, days, unit, ALWAYS, null);
    }

    private static TaskRule rule(
            TaskKind kind, Anchor anchor, int days, DayUnit unit, LocalDate since, @Nullable LocalDate until) {
        return new TaskRule(1, kind, anchor, days, unit, Role.BILLING, true, since, until, "", "");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
