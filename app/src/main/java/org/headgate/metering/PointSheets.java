package org.headgate.metering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the queue shows beside a read. */
@Component
class PointSheets {
    private static final int READS = 7;
    private static final int MONTHS = 13;

    private final Metering metering;
    private final Installations installations;
    private final MeterHistories histories;
    private final Estimates estimates;

    PointSheets(Metering metering, Installations installations, MeterHistories histories, Estimates estimates) {
        this.metering = metering;
        this.installations = installations;
        this.histories = histories;
        this.estimates = estimates;
    }

    @Transactional(readOnly = true)
    PointSheet of(QueuedRead read) {
        var point = read.servicePoint();
        if (point == null) return new PointSheet(List.of(), UseChart.of(List.of()), null);
        return new PointSheet(
                metering.reads(point, READS),
                UseChart.of(metering.usageByMonth(point, YearMonth.from(read.readOn()), MONTHS)),
                estimate(read).orElse(null));
    }

    /** The estimate that would stand in the read's place, worked out as the action would. */
    private Optional<Estimate> estimate(QueuedRead read) {
        var installation = read.installation();
        if (installation == null) return Optional.empty();
        var meter = installations.require(installation.value());
        LocalDate on = read.readOn();
        return estimates.of(histories.of(meter, on), on, estimates.rules().occupant(meter, on));
    }
}
