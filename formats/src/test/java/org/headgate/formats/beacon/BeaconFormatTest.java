package org.headgate.formats.beacon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.headgate.formats.Corpora;
import org.headgate.formats.reads.IntervalUse;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadFile;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Parsed.Bad;
import org.headgate.kernel.Parsed.Good;
import org.headgate.kernel.Problem;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;

class BeaconFormatTest {
    private static final String HEAD =
            "Endpoint_SN,Estimated_Flag,Flow,Flow_Time,Flow_Unit,Meter_SN,Raw_Read,Read,Read_Time,Read_Unit,Battery\n";
    private final BeaconFormat beacon = new BeaconFormat();

    @Test
    void readsTheRegisterWithItsDials() {
        assertThat(good("E5,0,,,,M7,022760,227.6,2024-08-01 00:59,CCF,good\n").reads())
                .containsExactly(new MeterRead(
                        new MeterName("M7", "E5", ""),
                        LocalDate.of(2024, 8, 1),
                        LocalTime.of(0, 59),
                        new BigDecimal("227.6"),
                        "022760",
                        VolumeUnit.CCF,
                        ReadMark.of(ReadQuality.ACTUAL, "0"),
                        2));
    }

    @Test
    void everyLineOfTheSampleGivesAReadAndAnInterval() throws IOException {
        var sample = Files.readString(Corpora.file("ami/test__fixtures__beacon-360-report.csv"));
        assertThat(beacon.recognises(sample.substring(0, 1200))).isTrue();
        var file = beacon.readAll("beacon.csv", new StringReader(sample)).orReject();
        assertThat(file.reads()).hasSize(2).allSatisfy(read -> {
            assertThat(read.meter()).isEqualTo(new MeterName("1470158170", "130615549", ""));
            assertThat(read.register()).isEqualTo("227.6");
        });
        assertThat(file.intervals())
                .extracting(IntervalUse::to)
                .containsExactly(LocalDateTime.of(2024, 8, 1, 0, 59), LocalDateTime.of(2024, 8, 1, 1, 59));
        assertThat(file.intervals()).extracting(IntervalUse::unit).containsOnly(VolumeUnit.GALLON);
    }

    @Test
    void aReadThatStandsBesideSeveralIntervalsIsTakenOnce() {
        var text = HEAD
                + "E5,0,5,2024-08-01 00:59,Gallons,M7,,227.6,2024-08-01 00:59,CCF,\n"
                + "E5,0,5,2024-08-01 01:59,Gallons,M7,,227.60,2024-08-01 00:59,CCF,\n";
        var count = beacon.read("beacon.csv", new StringReader(text), _ -> {}).orReject();
        assertThat(count.reads()).isEqualTo(1);
        assertThat(count.intervals()).isEqualTo(2);
        assertThat(count.passedOver()).isEqualTo(1);
    }

    @Test
    void estimatesAndMissingReadsAreMarked() {
        var file = good("E5,1,,,,M7,,227.6,8/1/2024 0:59,CCF,\nE5,0,,,,M8,,,2024-08-01 00:59,CCF,\n");
        assertThat(file.reads())
                .extracting(read -> read.mark().quality())
                .containsExactly(ReadQuality.ESTIMATED, ReadQuality.MISSING);
    }

    @Test
    void twoFiguresForOneMomentAreReported() {
        assertThat(problems("E5,0,,,,M7,,227.6,2024-08-01 00:59,CCF,\nE5,0,,,,M7,,227.7,2024-08-01 00:59,CCF,\n"))
                .containsExactly(
                        "beacon.csv:3:13: Read: is 227.7, but line 2 has 227.6 for the same meter and time; ask for a new report");
    }

    @Test
    void everythingWrongIsReportedWithItsPlace() {
        assertThat(problems("E5,?,1,noon,Gallons,M7,,x,2024-08-01,barrels,\n,0,,,,,,1,2024-08-01 00:59,CCF,\n"))
                .containsExactly(
                        "beacon.csv:2:4: Estimated_Flag: \"?\" is not known; expected 0 or 1",
                        "beacon.csv:2:27: Read_Time: \"2024-08-01\" is not a time as 2026-06-30 14:59",
                        "beacon.csv:2:25: Read: \"x\" is not a number; expected digits as in 1234.5",
                        "beacon.csv:2:38: Read_Unit: \"barrels\" is not a unit of volume; known are ccf, kgal, cf, gal, m3 and af",
                        "beacon.csv:2:8: Flow_Time: \"noon\" is not a time as 2026-06-30 14:59",
                        "beacon.csv:3:7: Meter_SN: is blank, and no Meter_ID or Endpoint_SN either; which meter is it?");
    }

    @Test
    void aReportWithoutTheColumnsNeededIsRefused() {
        assertThat(messages(beacon.readAll("beacon.csv", new StringReader("Read,Read_Time,Read_Unit\n"))))
                .containsExactly(
                        "beacon.csv:1: Meter_SN: no column names the meter; add Meter_SN, Meter_ID or Endpoint_SN to the report");
        assertThat(messages(beacon.readAll("beacon.csv", new StringReader("")))).hasSize(1);
        assertThat(messages(beacon.readAll("beacon.csv", new StringReader(HEAD))))
                .hasSize(1);
    }

    private ReadFile good(String lines) {
        return beacon.readAll("beacon.csv", new StringReader(HEAD + lines)).orReject();
    }

    private List<String> problems(String lines) {
        return messages(beacon.readAll("beacon.csv", new StringReader(HEAD + lines)));
    }

    private static List<String> messages(Parsed<?> parsed) {
        return switch (parsed) {
            case Good(var value) -> throw new AssertionError("read as " + value);
            case Bad(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}
