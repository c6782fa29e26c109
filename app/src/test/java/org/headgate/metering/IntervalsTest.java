package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import org.headgate.OfficeTest;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class IntervalsTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmm");

    @Autowired
    ReadImport imports;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Person reader;
    private SampleMeters.Street street;

    @BeforeEach
    void aStreet() {
        reader = SampleMeters.reader(jdbc, people);
        street = meters.streetWithMeters(1, JANUARY);
    }

    @Test
    void keepsTheHoursOfAFileInThePartitionOfItsMonth() {
        sent(hours(street.serial(0), LocalDateTime.of(2025, 3, 31, 12, 0), 24, "3"))
                .orReject();

        assertThat(jdbc.sql("""
                select count(*) from metering.interval_use u
                  join metering.installation i on i.id = u.installation_id
                 where i.service_point_id = :point and u.use = 3 and u.unit = 'GALLON' and u.minutes = 60
                """)
                        .param("point", street.points().getFirst())
                        .query(Integer.class)
                        .single())
                .isEqualTo(24);
        assertThat(jdbc.sql("select to_regclass('metering.interval_use_2025_04') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theSameHourAgainReplacesWhatWasThere() {
        var begin = LocalDateTime.of(2025, 5, 1, 0, 0);
        sent(hours(street.serial(0), begin, 24, "3")).orReject();
        sent(hours(street.serial(0), begin, 12, "5")).orReject();

        assertThat(jdbc.sql("""
                select sum(u.use) from metering.interval_use u
                  join metering.installation i on i.id = u.installation_id
                 where i.service_point_id = :point
                """)
                        .param("point", street.points().getFirst())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("96");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = hours(street.serial(0), LocalDateTime.of(2025, 6, 1, 0, 0), 24, "3");
        sent(file).orReject();

        assertThat(sent(file)).isInstanceOf(ReadFileOutcome.AlreadyImported.class);
    }

    @Test
    void anUnknownMeterGoesToTheExceptionQueueOnce() {
        var unknown = "X" + street.name();
        sent(hours(unknown, LocalDateTime.of(2025, 7, 1, 0, 0), 24, "3")).orReject();
        sent(hours(unknown, LocalDateTime.of(2025, 7, 2, 0, 0), 24, "3")).orReject();

        assertThat(jdbc.sql("select kind from metering.read_exception where meter_serial = :serial")
                        .param("serial", unknown)
                        .query(String.class)
                        .list())
                .containsExactly("UnknownMeter");
    }

    private ReadFileOutcome sent(String content) {
        return imports.importFile(
                "ami.cmep", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "cmep", reader);
    }

    /** A record of CMEP with so many hours from a moment on. */
    static String hours(String meter, LocalDateTime begin, int count, String gallons) {
        var record = new StringBuilder("MEPMD01,20080501,SENSUS,UTIL:1,900,%s,%s,%s,OK,W,GAL,1.0,00000100,%d"
                .formatted(meter, STAMP.format(begin.plusHours(count)), meter, count));
        IntStream.rangeClosed(1, count)
                .forEach(hour -> record.append(",%s,R0,%s".formatted(STAMP.format(begin.plusHours(hour)), gallons)));
        return record.append("\n").toString();
    }
}
