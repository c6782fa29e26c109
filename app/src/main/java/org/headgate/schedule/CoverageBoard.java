package org.headgate.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.headgate.district.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Works out who is at which desk on a day, half-hour by half-hour, and where somebody is missing. */
final class CoverageBoard {
    private static final int MINUTES = 30;

    private final List<Shift> shifts;
    private final List<Absence> absences;

    /** @param shifts those that hold on the day; of other days of the week they are left out here */
    CoverageBoard(LocalDate day, List<Shift> shifts, List<Absence> absences) {
        this.shifts = shifts.stream()
                .filter(shift -> shift.weekday() == day.getDayOfWeek().getValue())
                .toList();
        this.absences =
                absences.stream().filter(absence -> absence.includes(day)).toList();
    }

    List<DeskDay> of(List<Desk> desks, OpeningHours open) {
        return desks.stream()
                .map(desk -> new DeskDay(
                        desk,
                        starts(open).stream()
                                .map(time -> new HalfHour(time, end(time, open), at(desk, time)))
                                .toList()))
                .toList();
    }

    /** Half-hours of the clock; the first and the last may be shorter. */
    private static List<LocalTime> starts(OpeningHours open) {
        var starts = new ArrayList<LocalTime>();
        for (var time = open.from(); time.isBefore(open.until()); time = end(time, open)) starts.add(time);
        return starts;
    }

    private static LocalTime end(LocalTime start, OpeningHours open) {
        int next = (start.toSecondOfDay() / 60 / MINUTES + 1) * MINUTES;
        if (next >= open.until().toSecondOfDay() / 60) return open.until();
        return LocalTime.ofSecondOfDay(next * 60L);
    }

    private List<Long> at(Desk desk, LocalTime time) {
        return shifts.stream()
                .filter(shift -> shift.includes(time))
                .filter(shift -> shift.desk().equals(desk.code()))
                .flatMap(shift -> present(shift).stream())
                .distinct()
                .filter(person -> !coversElsewhere(person, desk, time))
                .toList();
    }

    /** Whoever has the shift, or who takes it while they are away; nobody, when nobody does or they are away themselves. */
    private List<Long> present(Shift shift) {
        var away = absenceOf(shift.person());
        if (away == null) return List.of(shift.person());
        var cover = away.cover();
        return cover == null || absenceOf(cover) != null ? List.of() : List.of(cover);
    }

    /** Nobody is at two desks: who takes somebody's shift is missing at their own desk. */
    private boolean coversElsewhere(long person, Desk desk, LocalTime time) {
        return shifts.stream()
                .filter(shift -> shift.includes(time) && !shift.desk().equals(desk.code()) && shift.person() != person)
                .anyMatch(shift -> present(shift).contains(person));
    }

    private @Nullable Absence absenceOf(long person) {
        return absences.stream()
                .filter(absence -> absence.person() == person)
                .findFirst()
                .orElse(null);
    }

    /** The persons who are here at some time of the gap, at whatever desk. */
    List<Long> hereDuring(Gap gap) {
        return shifts.stream()
                .filter(shift ->
                        shift.starts().isBefore(gap.until()) && gap.from().isBefore(shift.ends()))
                .filter(shift -> !shift.desk().equals(gap.desk().code()))
                .flatMap(shift -> present(shift).stream())
                .distinct()
                .toList();
    }
}
