package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.metering.SampleReads.HOUSE;
import static org.headgate.metering.SampleReads.monthly;
import static org.headgate.metering.SampleReads.n;
import static org.headgate.metering.SampleReads.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void followsTheSameSeasonOfTheYearBefore() {
        var reads =
                monthly("8", "8", "8", "8", "9", "30", "31", "33", "20", "9", "8", "8", "8", "8", "8", "8", "10", "28");

        var estimate = after(reads, null, Occupancy.Occupant.UNKNOWN).orElseThrow();

        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.SAME_SEASON_LAST_YEAR);
        assertThat(estimate.use().quantity()).isEqualByComparingTo("31");
        assertThat(estimate.register())
                .isEqualByComparingTo(reads.getLast().register().add(n("31")));
    }

    @Test
    void followsTheLastReadsWhereLastYearIsNotKnown() {
        var estimate = after(monthly("10", "12", "14", "14"), null, Occupancy.Occupant.UNKNOWN)
                .orElseThrow();

        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.RECENT_AVERAGE);
        assertThat(estimate.use().quantity()).isEqualByComparingTo("14");
        assertThat(estimate.asSentence(Locale.ENGLISH))
                .isEqualTo("Estimated: 31 days at 0.449 ccf a day, the average of the last reads, make 14 ccf.");
        assertThat(estimate.asSentence(Locale.of("es")))
                .isEqualTo("Estimado: 31 días a 0.449 ccf por día, el promedio de las últimas lecturas, son 14 ccf.");
    }

    @Test
    void followsTheRouteWhereThePointHasNoHistory() {
        var estimate = after(monthly(), n("0.5"), Occupancy.Occupant.UNKNOWN).orElseThrow();

        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.AVERAGE_OF_THE_ROUTE);
        assertThat(estimate.use().quantity()).isEqualByComparingTo("16");
    }

    @Test
    void isNotMadeUpFromNothing() {
        assertThat(after(monthly(), null, Occupancy.Occupant.UNKNOWN)).isEmpty();
    }

    @Test
    void isNoUseWhereNobodyHasService() {
        var vacant = new Occupancy.Occupant("", LocalDate.of(2025, 3, 1));

        var estimate = after(monthly(times(12, "14")), null, vacant).orElseThrow();

        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.VACANT);
        assertThat(estimate.use().quantity()).isEqualByComparingTo("0");
    }

    @Test
    void showsWhatTheDialsWouldShowThroughARollover() {
        var tens = new Register(4, VolumeUnit.GALLON, n("10"), MeterRole.MAIN);
        var reads =
                List.of(SampleReads.read(LocalDate.of(2026, 1, 1), n("9990"), ReadKind.INITIAL, null, BigDecimal.ZERO));
        var on = LocalDate.of(2026, 2, 1);

        var estimate = Estimate.of(
                        on,
                        tens,
                        UsageBase.before(on, reads).orElseThrow(),
                        UsageHistory.NONE,
                        n("100"),
                        Occupancy.Occupant.UNKNOWN)
                .orElseThrow();

        assertThat(estimate.use().quantity()).isEqualByComparingTo("3100");
        assertThat(estimate.register()).isEqualByComparingTo("300");
    }

    private static Optional<Estimate> after(
            List<CountedRead> reads, @Nullable BigDecimal route, Occupancy.Occupant occupant) {
        var on = reads.getLast().on().plusMonths(1);
        return Estimate.of(
                on, HOUSE, UsageBase.before(on, reads).orElseThrow(), UsageHistory.before(on, reads), route, occupant);
    }
}
