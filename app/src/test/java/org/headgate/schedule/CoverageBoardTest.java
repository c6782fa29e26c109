package org.headgate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.headgate.district.OpeningHours;
import org.headgate.office.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageBoardTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final OpeningHours OPEN = new OpeningHours(at("07:45"), at("17:00"));
    private static final Desk COUNTER = new Desk("COUNTER", "Counter", "Ventanilla", Task.SERVICE, 1, 1);
    private static final Desk CASHIER = new Desk("CASHIER", "Cashier", "Caja", Task.PAYMENTS, 1, 2);

    private static final long NADIA = 1;
    private static final long JOEL = 2;

    @Test
    void aDeskIsStaffedWhileItsShiftsLast() {
        var board = board(List.of(shift(NADIA, "07:45", "12:00", COUNTER), shift(NADIA, "13:00", "17:00", COUNTER)));

        assertThat(board.of(List.of(COUNTER), OPEN).getFirst().gaps())
                .containsExactly(new Gap(COUNTER, at("12:00"), at("13:00"), 1));
    }

    @Test
    void halfHoursFollowTheClockAndTheOfficeHours() {
        var halves = board(List.of()).of(List.of(COUNTER), OPEN).getFirst().halfHours();

        assertThat(halves).hasSize(19);
        assertThat(halves.getFirst()).isEqualTo(new HalfHour(at("07:45"), at("08:00"), List.of()));
        assertThat(halves.getLast()).isEqualTo(new HalfHour(at("16:30"), at("17:00"), List.of()));
    }

    @Test
    void aShiftThatEndsWithinAHalfHourStillCountsForItsBeginning() {
        var board = board(List.of(shift(NADIA, "07:45", "16:45", COUNTER)));

        assertThat(board.of(List.of(COUNTER), OPEN).getFirst().gaps()).isEmpty();
    }

    @Test
    void whoTakesAPlaceIsMissingAtTheirOwn() {
        var shifts = List.of(shift(NADIA, "07:45", "17:00", COUNTER), shift(JOEL, "07:45", "17:00", CASHIER));

        var desks = board(shifts, away(JOEL, NADIA)).of(List.of(COUNTER, CASHIER), OPEN);

        assertThat(desks.getLast().gaps()).isEmpty();
        assertThat(desks.getFirst().gaps()).containsExactly(new Gap(COUNTER, OPEN.from(), OPEN.until(), 1));
    }

    @Test
    void nobodyTakesThePlaceOfSomebodyWhileAwayThemselves() {
        var shifts = List.of(shift(JOEL, "07:45", "17:00", CASHIER));

        var desks = board(shifts, away(JOEL, NADIA), away(NADIA, null)).of(List.of(CASHIER), OPEN);

        assertThat(desks.getFirst().gaps()).hasSize(1);
    }

    @Test
    void aDeskThatNeedsNobodyHasNoGap() {
        var spare = new Desk("SPARE", "Spare", "Libre", Task.SERVICE, 0, 3);

        assertThat(board(List.of()).of(List.of(spare), OPEN).getFirst().gaps()).isEmpty();
    }

    @Test
    void gapsOfDifferentSizeAreToldApart() {
        var busy = new Desk("COUNTER", "Counter", "Ventanilla", Task.SERVICE, 2, 1);
        var board = board(List.of(shift(NADIA, "12:00", "17:00", busy)));

        assertThat(board.of(List.of(busy), OPEN).getFirst().gaps())
                .extracting(Gap::missing)
                .containsExactly(2, 1);
    }

    private static CoverageBoard board(List<Shift> shifts, Absence... absences) {
        return new CoverageBoard(WEDNESDAY, shifts, List.of(absences));
    }

    private static Shift shift(long person, String starts, String ends, Desk desk) {
        return new Shift(person, 3, at(starts), at(ends), desk.code());
    }

    private static Absence away(long person, @Nullable Long cover) {
        return new Absence(new AbsenceId(person), person, "", WEDNESDAY, WEDNESDAY, AbsenceKind.SICK, cover, "", "", 0);
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
