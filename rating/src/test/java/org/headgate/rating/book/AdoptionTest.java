package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final String RECORD = """
                  notice-mailed: 2024-10-01
                  hearing: 2024-11-15
                  adopted: 2024-11-15
                  resolution: Resolution 24-9
            """;

    @Test
    void acceptsAHearingOnThe45thDayAfterTheNotice() {
        assertThat(SampleBooks.oneVersion().problems()).isEmpty();
    }

    @Test
    void refusesAHearingLessThan45DaysAfterTheNotice() {
        var book = SampleBooks.oneVersion().with("notice-mailed: 2024-10-01", "notice-mailed: 2024-10-02");

        assertThat(book.problems())
                .contains(
                        "mill-lane/book.yaml:31",
                        "the hearing of 2024-11-15 is less than 45 days after the notice was mailed on 2024-10-02;"
                                + " the earliest is 2024-11-16",
                        "Proposition 218, California Constitution, article XIII D, section 6(a)");
    }

    @Test
    void refusesRatesThatTakeEffectBeforeTheirHearing() {
        var book = SampleBooks.oneVersion().with("effective: 2025-01-01", "effective: 2024-11-14");

        assertThat(book.problems()).contains("take effect on 2024-11-14, before their hearing of 2024-11-15");
    }

    @Test
    void refusesAResolutionBeforeTheHearing() {
        var book = SampleBooks.oneVersion().with("adopted: 2024-11-15", "adopted: 2024-11-01");

        assertThat(book.problems()).contains("the resolution of 2024-11-01 comes before the hearing of 2024-11-15");
    }

    @Test
    void acceptsAStepOfAScheduleThirtyDaysAfterItsNotice() {
        assertThat(step("2020-01-01", "2024-12-02").problems()).isEmpty();
    }

    @Test
    void refusesAStepLessThanThirtyDaysAfterItsNotice() {
        assertThat(step("2020-01-01", "2024-12-03").problems()).contains("less than 30 days", "section 53756");
    }

    @Test
    void refusesAStepMoreThanFiveYearsAfterItsSchedule() {
        assertThat(step("2019-12-31", "2024-11-01").problems()).contains("ran out on 2024-12-31");
    }

    @Test
    void warnsOfRatesWithoutARecord() {
        var book = SampleBooks.oneVersion()
                .with(RECORD, "      unrecorded: {en: figures of the past, es: cifras del pasado}\n");

        assertThat(book.problems()).isEmpty();
        assertThat(book.read().warnings()).singleElement().asString().contains("has no adoption record");
    }

    private static SampleBooks step(String scheduleAdopted, String noticeMailed) {
        return SampleBooks.oneVersion().with(RECORD, """
                      schedule-adopted: %s
                      notice-mailed: %s
                      resolution: Resolution 19-4
                """.formatted(scheduleAdopted, noticeMailed));
    }
}
