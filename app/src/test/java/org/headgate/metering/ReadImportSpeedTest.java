package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.metering.SampleMeters.read;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import org.headgate.OfficeTest;
import org.headgate.formats.reads.MeterRead;
import org.headgate.office.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a month's file of a large district takes; run with {@code -Dheadgate.speed=100000}. */
@OfficeTest
@EnabledIfSystemProperty(named = "headgate.speed", matches = "\\d+")
class ReadImportSpeedTest {
    private static final LocalDate INSTALLED = LocalDate.of(2025, 1, 2);
    private static final int MONTHS = 14;

    @Autowired
    ReadImport imports;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFileOfALargeDistrictIsLoadedWithinSeconds() {
        var houses = Integer.getInteger("headgate.speed");
        var person = SampleMeters.reader(jdbc, people);
        var street = meters.streetWithMeters(houses, INSTALLED);
        aYearOfReads(street);
        for (var round = 0; round < 2; round++) {
            var reads = new ArrayList<MeterRead>();
            var any = new Random(round);
            for (var house = 0; house < houses; house++) {
                var use = 14 * (MONTHS + round) + (any.nextInt(100) < 2 ? 70 : any.nextInt(10));
                reads.add(read(
                        street.serial(house),
                        INSTALLED.plusMonths(MONTHS + round + 1),
                        String.valueOf(1000 + 14 + use)));
            }
            var cpu = cpuSeconds();
            var start = System.nanoTime();
            var result = imports.importReads("speed", reads, person).orReject();
            var took = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    "%,d reads in %,d ms, %.1f s of processor time here (the database's not counted): %s%n",
                    houses, took.toMillis(), cpuSeconds() - cpu, result);
            assertThat(result.accepted()).isGreaterThan(houses / 2);
        }
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private void aYearOfReads(SampleMeters.Street street) {
        jdbc.sql("""
                insert into metering.read
                       (installation_id, service_point_id, read_on, register, kind, state, previous_on, usage, unit)
                select i.id, i.service_point_id, (date '2025-01-02' + month * interval '1 month')::date,
                       1000 + 14 * month, 'ACTUAL', 'ACCEPTED',
                       (date '2025-01-02' + (month - 1) * interval '1 month')::date, 14, 'CCF'
                  from generate_series(1, :months) as month
                 cross join metering.installation i
                  join premises.service_point sp on sp.id = i.service_point_id
                 where sp.route_id = :route
                 order by month, i.id
                """).param("months", MONTHS).param("route", street.route()).update();
        jdbc.sql("analyze metering.read").update();
        jdbc.sql("analyze metering.installation").update();
        jdbc.sql("analyze metering.meter").update();
    }
}
