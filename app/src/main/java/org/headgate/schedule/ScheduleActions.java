package org.headgate.schedule;

import static org.headgate.office.Level.AUDITOR;
import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;
import static org.headgate.office.Level.TWO;

import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Handled;
import org.headgate.office.OwnWork;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do with the calendar: leads plan, move and publish; whoever does a task says so. */
@Configuration(proxyBeanMethods = false)
class ScheduleActions {
    @Bean
    Handled<PlanCalendar, Integer> plansTheCalendar(Schedule schedule) {
        return Handled.of(PlanCalendar.class, LEAD, schedule::plan);
    }

    @Bean
    Handled<MoveTask, ScheduledTaskId> movesCalendarTasks(Schedule schedule) {
        return Handled.of(MoveTask.class, LEAD, schedule::move)
                .changing(schedule::changes)
                .unless((move, _) -> schedule.objections(move));
    }

    @Bean
    Handled<AssignTask, ScheduledTaskId> assignsCalendarTasks(Schedule schedule) {
        return Handled.of(AssignTask.class, TWO, schedule::assign).neverHeld();
    }

    /** Never held: it was done. */
    @Bean
    Handled<FinishTask, ScheduledTaskId> finishesCalendarTasks(Schedule schedule) {
        return Handled.of(FinishTask.class, TRAINEE, schedule::finish).neverHeld();
    }

    @Bean
    Handled<ReopenTask, ScheduledTaskId> reopensCalendarTasks(Schedule schedule) {
        return Handled.of(ReopenTask.class, TWO, schedule::reopen).neverHeld();
    }

    @Bean
    Handled<DropTask, ScheduledTaskId> dropsCalendarTasks(Schedule schedule) {
        return Handled.of(DropTask.class, LEAD, schedule::drop);
    }

    @Bean
    Handled<AddTask, ScheduledTaskId> addsCalendarTasks(Schedule schedule) {
        return Handled.of(AddTask.class, TWO, schedule::add).unless((add, _) -> schedule.objections(add));
    }

    @Bean
    Handled<ChangeTaskRule, TaskKind> changesTaskRules(Schedule schedule) {
        return Handled.of(ChangeTaskRule.class, LEAD, schedule::change).changing(schedule::changes);
    }

    @Bean
    Handled<PublishCalendar, Integer> publishesTheCalendar(Schedule schedule) {
        return Handled.of(PublishCalendar.class, LEAD, schedule::publish);
    }

    @Bean
    Handled<MakeCalendarAddress, Boolean> makesCalendarAddresses(CalendarAddresses addresses) {
        return Handled.of(MakeCalendarAddress.class, AUDITOR, addresses::make)
                .as(Task.PERSONAL)
                .neverHeld();
    }

    @Bean
    Handled<EndCalendarAddress, Boolean> endsCalendarAddresses(CalendarAddresses addresses) {
        return Handled.of(EndCalendarAddress.class, AUDITOR, addresses::end)
                .as(Task.PERSONAL)
                .neverHeld();
    }

    @Bean
    Handled<SetShifts, PersonId> setsShifts(Staffing staffing) {
        return Handled.of(SetShifts.class, LEAD, (SetShifts week, Person by) -> staffing.set(week, by))
                .changing(staffing::changes);
    }

    @Bean
    Handled<SetDesk, String> setsDesks(Staffing staffing) {
        return Handled.of(SetDesk.class, SUPERVISOR, (SetDesk desk, Person by) -> staffing.set(desk, by));
    }

    /** What somebody asks for themselves waits for a lead. */
    @Bean
    Handled<RecordAbsence, AbsenceId> recordsAbsences(Staffing staffing) {
        return Handled.of(RecordAbsence.class, LEAD, staffing::record)
                .unless((absence, _) -> staffing.objections(absence));
    }

    @Bean
    Handled<CoverAbsence, AbsenceId> coversAbsences(Staffing staffing) {
        return Handled.of(CoverAbsence.class, LEAD, (CoverAbsence cover, Person by) -> staffing.cover(cover, by))
                .unless((cover, _) -> staffing.objections(cover));
    }

    @Bean
    Handled<CancelAbsence, AbsenceId> cancelsAbsences(Staffing staffing) {
        return Handled.of(CancelAbsence.class, LEAD, staffing::cancel);
    }

    /** A task is finished in the calendar and in the inbox alike, and given to somebody in both. */
    @Bean
    static OwnWork tasksInInboxes(Schedule schedule, District district) {
        return OwnWork.of(Schedule.WORK)
                .finishedBy((reference, words) -> {
                    var task = schedule.need(reference);
                    return new FinishTask(task.id(), district.businessDate(), words, task.version());
                })
                .handedOverBy((reference, to, role, _) -> {
                    var task = schedule.need(reference);
                    if (to == null && role != task.role())
                        throw new Rejection(
                                "Its rule says which team does it: give it to a person, or change the rule.");
                    return new AssignTask(task.id(), to, task.version());
                });
    }
}
