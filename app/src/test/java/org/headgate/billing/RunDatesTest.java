package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.headgate.district.DistrictPack;
import org.headgate.district.DistrictPacks;
import org.junit.jupiter.api.Test;

class RunDatesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final DistrictPack joshuaBasin = DistrictPacks.open("joshua-basin").pack();

    @Test
    void takesTheCyclesDaysFromTheDistrictsCalendar() {
        var town = joshuaBasin.cycles().getFirst();

        var dates = RunDates.of(NOVEMBER, Optional.of(joshuaBasin), Optional.of(town), TODAY);

        assertThat(dates.readsUntil()).isEqualTo(LocalDate.of(2026, 11, town.readDay()));
        assertThat(dates.billDate()).isEqualTo(LocalDate.of(2026, 11, town.billDay()));
        assertThat(dates.dueDate()).isEqualTo(dates.billDate().plusDays(joshuaBasin.dueDays()));
    }

    @Test
    void movesWhatFallsOnAClosedDayToTheNextOpenOne() {
        var mesa = joshuaBasin.cycles().getLast();

        // Nov 26, 2026 is Thanksgiving; the office is closed until Monday. Due three weeks later, on an open Monday.
        var dates = RunDates.of(NOVEMBER, Optional.of(joshuaBasin), Optional.of(mesa), TODAY);

        assertThat(dates.billDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(dates.dueDate()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void proposesTodayWhereTheDistrictSaysNothing() {
        var dates = RunDates.of(NOVEMBER, Optional.empty(), Optional.empty(), TODAY);

        assertThat(dates).isEqualTo(new RunProposal(NOVEMBER, TODAY, TODAY, TODAY.plusDays(21)));
    }
}
