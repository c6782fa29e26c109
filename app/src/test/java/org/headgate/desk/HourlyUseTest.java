package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HourlyUseTest {
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 1, 0, 0);

    @Test
    void waterThatNeverRestsIsSeenByTheLeastHourOfTheDay() {
        assertThat(use(24, 7).neverBelow(24)).contains(new BigDecimal("7"));
        assertThat(use(24 * 7, 7).neverBelow(24 * 7)).contains(new BigDecimal("7"));
    }

    @Test
    void anHourWithoutUseIsARest() {
        var hours = new ArrayList<>(use(24, 7).hours());
        hours.set(3, new HourlyUse.Hour(MIDNIGHT.plusHours(3), BigDecimal.ZERO));

        assertThat(new HourlyUse(hours).neverBelow(24)).isEmpty();
    }

    @Test
    void anHourThatNobodyHeardProvesNothing() {
        var hours = new ArrayList<>(use(25, 7).hours());
        hours.remove(3);

        assertThat(new HourlyUse(hours).neverBelow(24)).isEmpty();
        assertThat(use(23, 7).neverBelow(24)).isEmpty();
        assertThat(new HourlyUse(List.of()).neverBelow(24)).isEmpty();
    }

    @Test
    void addsTheHoursOfEachDayUpTheNewestFirst() {
        assertThat(use(30, 2).days())
                .extracting(day -> day.date().getDayOfMonth() + ": " + day.total() + " in " + day.hours())
                .containsExactly("2: 12 in 6", "1: 48 in 24");
        assertThat(use(30, 2).width()).isEqualTo(48);
    }

    private static HourlyUse use(int count, int gallons) {
        return new HourlyUse(IntStream.range(0, count)
                .mapToObj(hour -> new HourlyUse.Hour(MIDNIGHT.plusHours(hour), BigDecimal.valueOf(gallons)))
                .toList());
    }
}
