package org.headgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FEB_1 = LocalDate.of(2028, 2, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2028, 3, 1);

    @Test
    void countsALeapDay() {
        assertThat(new DateRange(FEB_1, MARCH_1).days()).isEqualTo(29);
    }

    @Test
    void meetsNothingThatOnlyTouchesIt() {
        var february = new DateRange(FEB_1, MARCH_1);

        assertThat(february.intersection(DateRange.startingOn(MARCH_1))).isEmpty();
        assertThat(february.intersection(DateRange.startingOn(FEB_1.plusDays(14))))
                .contains(new DateRange(FEB_1.plusDays(14), MARCH_1));
    }
}
