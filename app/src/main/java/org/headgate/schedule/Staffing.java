package org.headgate.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headgate.district.District;
import org.headgate.district.OpeningHours;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.CoverageCell.Readiness;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Reason;
import org.headgate.office.Task;
import org.headgate.office.Teamwork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works when and where, who is away, and who takes their place. */
@Service
class Staffing {
    private static final String COVERAGE = "coverage matrix";
    private static final int WORDS_AT_MOST = 200;

    private final Shifts shifts;
    private final Teamwork teamwork;
    private final OfficeDays days;
    private final District district;

    Staffing(Shifts shifts, Teamwork teamwork, OfficeDays days, District district) {
        this.shifts = shifts;
        this.teamwork = teamwork;
        this.days = days;
        this.district = district;
    }

    List<Desk> desks() {
        return shifts.desks();
    }

    List<Shift> shifts(LocalDate day) {
        return shifts.on(day);
    }

    List<Absence> absences(LocalDate first, LocalDate last) {
        return shifts.absences(first, last);
    }

    /** The hours of a day; empty when the office is closed on it. */
    Optional<OpeningHours> hours(LocalDate day) {
        return days.working().calendar().hours(day);
    }

    CoverageBoard board(LocalDate day) {
        return new CoverageBoard(day, shifts.on(day), shifts.absences(day, day));
    }

    /** Whether somebody stands in for a kind of work, as the coverage matrix has it. */
    boolean standsIn(long person, Task task) {
        return teamwork.coverage().stream()
                .anyMatch(cell -> cell.person().value() == person
                        && cell.task() == task
                        && cell.readiness() == Readiness.STANDS_IN);
    }

    /** Tells one week from another, so that a form made from an older one is noticed. */
    String fingerprint(PersonId person, LocalDate day) {
        return shifts.on(day).stream()
                .filter(shift -> shift.person() == person.value())
                .map(shift -> "%d %s-%s %s".formatted(shift.weekday(), shift.starts(), shift.ends(), shift.desk()))
                .collect(Collectors.joining(", "));
    }

    List<Change> changes(SetShifts week) {
        var after = week.week().stream()
                .map(part -> "%d %s-%s %s".formatted(part.weekday(), part.starts(), part.ends(), part.desk()))
                .collect(Collectors.joining(", "));
        return List.of(new Change("schedule.change.week", fingerprint(week.person(), week.effectiveFrom()), after));
    }

    @Transactional
    PersonId set(SetShifts week, Person by) {
        var today = district.businessDate();
        if (week.effectiveFrom().isBefore(today))
            throw new Rejection("A week changes from today (%s) on or later.", today);
        var codes = desks().stream().map(Desk::code).collect(Collectors.toSet());
        for (int i = 0; i < week.week().size(); i++) {
            var part = week.week().get(i);
            if (!codes.contains(part.desk())) throw new Rejection("There is no desk %s.", part.desk());
            for (var other : week.week().subList(i + 1, week.week().size()))
                if (part.overlaps(other))
                    throw new Rejection(
                            "Nobody is at two desks at once: %s to %s overlaps %s to %s.",
                            part.starts(), part.ends(), other.starts(), other.ends());
        }
        if (!fingerprint(week.person(), today).equals(week.madeFrom())) throw new ChangedMeanwhile("The week");
        shifts.set(week);
        return week.person();
    }

    /** Who takes somebody's shifts stands in for the work of their desks, and is here. */
    List<Reason> objections(RecordAbsence absence) {
        return objections(absence.person().value(), absence.cover(), absence.since(), absence.until());
    }

    List<Reason> objections(CoverAbsence cover) {
        var absence = shifts.absence(cover.absence()).orElseThrow(() -> changed());
        return objections(absence.person(), cover.cover(), absence.since(), absence.until());
    }

    private List<Reason> objections(long person, @Nullable PersonId cover, LocalDate since, LocalDate until) {
        if (cover == null || cover.value() == person) return List.of();
        var reasons = new ArrayList<Reason>();
        var coming = shifts.on(since).stream()
                .filter(shift -> shift.person() == person)
                .map(Shift::desk)
                .distinct()
                .toList();
        for (var desk : desks())
            if (coming.contains(desk.code()) && !isReady(cover.value(), desk, since))
                reasons.add(Reason.of(
                        COVERAGE,
                        "Whoever takes the desk %s stands in for %s: set it in the coverage matrix, or choose somebody else.",
                        desk.en(),
                        desk.task()));
        shifts.absences(since, until).stream()
                .filter(other -> other.person() == cover.value())
                .findFirst()
                .ifPresent(other -> reasons.add(Reason.of(
                        "absences", "%s is away from %s to %s.", other.personName(), other.since(), other.until())));
        return reasons;
    }

    /** Who works at the desk anyway needs no cell in the matrix. */
    boolean isReady(long person, Desk desk, LocalDate day) {
        return standsIn(person, desk.task())
                || shifts.on(day).stream()
                        .anyMatch(shift ->
                                shift.person() == person && shift.desk().equals(desk.code()));
    }

    @Transactional
    AbsenceId record(RecordAbsence absence, Person by) {
        if (absence.until().isBefore(absence.since()))
            throw new Rejection("An absence ends on its first day or later, not before %s.", absence.since());
        if (absence.person().equals(absence.cover())) throw new Rejection("Nobody takes their own place.");
        if (absence.note().strip().length() > WORDS_AT_MOST)
            throw new Rejection("At most %s characters.", WORDS_AT_MOST);
        shifts.absences(absence.since(), absence.until()).stream()
                .filter(other -> other.person() == absence.person().value())
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(
                            "%s is already away from %s to %s.", other.personName(), other.since(), other.until());
                });
        return shifts.add(absence, by);
    }

    @Transactional
    AbsenceId cover(CoverAbsence cover, Person by) {
        if (!shifts.cover(cover)) throw changed();
        return cover.absence();
    }

    @Transactional
    AbsenceId cancel(CancelAbsence cancel, Person by) {
        if (!shifts.cancel(cancel)) throw changed();
        return cancel.absence();
    }

    @Transactional
    String set(SetDesk desk, Person by) {
        if (!desk.code().matches("[A-Z][A-Z_]{1,29}"))
            throw new Rejection("A desk has a code of capital letters, such as COUNTER.");
        if (desk.en().isBlank() || desk.es().isBlank())
            throw new Rejection("A desk has a name in English and in Spanish.");
        if (desk.needed() < 0 || desk.needed() > 50) throw new Rejection("From 0 to 50 people.");
        if (!shifts.set(desk)) throw new ChangedMeanwhile("The desk");
        return desk.code();
    }

    private static ChangedMeanwhile changed() {
        return new ChangedMeanwhile("The absence");
    }
}
