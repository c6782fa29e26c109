package org.headgate.formats.cmep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
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

class CmepFormatTest {
    private static final String HEAD = "MEPMD01,20080501,SENSUS,UTIL:1,900,M7,202606031515,M7,OK,W,";
    private final CmepFormat cmep = new CmepFormat();

    @Test
    void readsARegisterInItsUnit() {
        var file = good(HEAD + "CFREG,1.0,00000100,1,202606030700,R0,0932046\n");
        assertThat(file.reads())
                .containsExactly(new MeterRead(
                        new MeterName("M7", "900", ""),
                        LocalDate.of(2026, 6, 3),
                        LocalTime.of(7, 0),
                        new BigDecimal("0932046"),
                        "0932046",
                        VolumeUnit.CUBIC_FOOT,
                        ReadMark.of(ReadQuality.ACTUAL, "R0"),
                        1));
    }

    @Test
    void theHoursOfADayAddUpToWhatTheRegisterMoved() throws IOException {
        var sample = Files.readString(Corpora.file("ami/cmep_sensus_stpud_sample.txt"));
        var file = good(sample);
        assertThat(cmep.recognises(sample)).isTrue();
        assertThat(file.reads()).hasSize(2);
        assertThat(file.intervals()).hasSize(26);
        var moved = file.reads().get(1).register().subtract(file.reads().get(0).register());
        var used = file.intervals().stream()
                .filter(use -> use.meter().equals(file.reads().getFirst().meter()))
                .map(IntervalUse::use)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(moved).isEqualByComparingTo("479").isEqualByComparingTo(used);
        assertThat(file.intervals().getFirst().from()).isEqualTo(LocalDateTime.of(2026, 6, 2, 7, 0));
    }

    @Test
    void timesLeftOutFollowByTheInterval() {
        var file = good(HEAD + "GAL,10,00000015,3,202606022345,R0,1,,R0,2,,E0,3\n");
        assertThat(file.intervals())
                .extracting(IntervalUse::to)
                .containsExactly(
                        LocalDateTime.of(2026, 6, 2, 23, 45),
                        LocalDateTime.of(2026, 6, 3, 0, 0),
                        LocalDateTime.of(2026, 6, 3, 0, 15));
        assertThat(file.intervals()).extracting(IntervalUse::use).containsExactly(decimals("10", "20", "30"));
        assertThat(file.intervals().get(2).mark().quality()).isEqualTo(ReadQuality.ESTIMATED);
    }

    @Test
    void everyQualityFlagIsUnderstood() {
        assertThat(List.of("", "R0", "R64", "D0", "E1", "A0", "M0", "N0", "R512", "R8192", "N8192"))
                .extracting(QualityFlag::quality)
                .containsExactly(
                        ReadQuality.ACTUAL,
                        ReadQuality.ACTUAL,
                        ReadQuality.ACTUAL,
                        ReadQuality.ACTUAL,
                        ReadQuality.ESTIMATED,
                        ReadQuality.ADJUSTED,
                        ReadQuality.ADJUSTED,
                        ReadQuality.MISSING,
                        ReadQuality.SUSPECT,
                        ReadQuality.SUSPECT,
                        ReadQuality.MISSING);
        assertThat(QualityFlag.quality("X0")).isNull();
        assertThat(QualityFlag.quality("R0x")).isNull();
    }

    @Test
    void aMissingReadHasNoFigureWhateverFillsItsPlace() {
        var file = good(HEAD + "CCFREG,1,00000100,1,202606030700,N0,999\n");
        assertThat(file.reads()).singleElement().satisfies(read -> {
            assertThat(read.register()).isNull();
            assertThat(read.mark().quality()).isEqualTo(ReadQuality.MISSING);
        });
    }

    @Test
    void otherCommoditiesPurposesAndRecordsArePassedOver() {
        var text = HEAD + "CFREG,1,00000100,1,202606030700,R0,5\n"
                + "MEPMD01,20080501,U,,R,,202606031515,E1,OK,E,KWH,1,00000100,1,202606030700,R0,5\n"
                + "MEPMD01,20080501,U,,R,,202606031515,W1,SUMMARY,W,CF,1,01000000,1,202606030700,R0,5\n"
                + "MEPAD01,19970912,U\n";
        var count = cmep.read("reads.txt", new StringReader(text), _ -> {}).orReject();
        assertThat(count.records()).isEqualTo(4);
        assertThat(count.reads()).isEqualTo(1);
        assertThat(count.passedOver()).isEqualTo(3);
    }

    @Test
    void timesOfAnotherZoneBecomeTheOffices() {
        var format = CmepFormat.withTimesIn(ZoneOffset.UTC, ZoneId.of("America/Los_Angeles"));
        var text = HEAD + "CFREG,1,00000100,1,202606030700,R0,5\n";
        assertThat(format.readAll("reads.txt", new StringReader(text))
                        .orReject()
                        .reads())
                .extracting(MeterRead::readAt)
                .containsExactly(LocalTime.MIDNIGHT);
    }

    @Test
    void everythingWrongIsReportedWithLineColumnAndRemedy() {
        var text = HEAD + "LITRES,1.0,00000100,1,202606030700,R0,1\n"
                + HEAD + "CF,0,00000000,1,202606030700,R0,1\n"
                + HEAD + "CFREG,1,00000100,2,202606030700,R0,1\n"
                + HEAD + "CFREG,1,00000100,1,202602300700,R0,1\n"
                + HEAD + "CFREG,1,00000100,1,202606030700,Z0,1\n"
                + HEAD + "CFREG,1,00000100,1,202606030700,R0,-1\n"
                + HEAD + "CFREG,1,00000100,1,202606030700,R0,1e9\n"
                + "MEPMD01,2008\n"
                + "Account,Read\n";
        assertThat(problems(cmep.readAll("reads.txt", new StringReader(text))))
                .extracting(Problem::toString)
                .containsExactly(
                        "reads.txt:1:60: units: \"LITRES\" is not a unit of volume; known are ccf, kgal, cf, gal, m3 and af, with REG behind it for a register",
                        "reads.txt:2:63: calculation constant: \"0\" is not a number above zero",
                        "reads.txt:3:77: count: says 2 values, which makes 20 fields, but the record has 17; is the line cut off?",
                        "reads.txt:4:79: time: \"202602300700\" is not a time as 202606030700",
                        "reads.txt:5:92: quality: \"Z0\" is not known; expected R, A, E, N, D or M and a number",
                        "reads.txt:6:95: value: -1: a register is never below zero",
                        "reads.txt:7:95: value: \"1e9\" is not a number",
                        "reads.txt:8: record: has 2 fields, expected 14 and three for each value; is the file cut off?",
                        "reads.txt:9:1: record type: expected MEPMD01, not \"Account\"; is this a CMEP file?");
    }

    @Test
    void aFileWithoutMeterDataIsRefused() {
        assertThat(problems(cmep.readAll("reads.txt", new StringReader("")))).hasSize(1);
        assertThat(problems(cmep.readAll("reads.txt", new StringReader("MEPAD01,19970912,U\n"))))
                .hasSize(1);
    }

    @Test
    void whereverAFileIsCutOffOrSpoiltItIsReadOrReportedButNeverThrows() {
        var random = new Random(2008);
        var text = HEAD + "CF,1.0,00000100,2,202606030700,R0,12,,R0,7\n" + HEAD + "CFREG,1,,1,202606030700,R0,12\n";
        for (int end = 0; end < text.length(); end++) {
            var cut = text.substring(0, end);
            cmep.readAll("cut", new StringReader(cut));
            var spoilt = new StringBuilder(text);
            for (int i = 0; i < 3; i++) spoilt.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x80));
            cmep.readAll("spoilt", new StringReader(spoilt.toString()));
        }
    }

    private ReadFile good(String text) {
        return cmep.readAll("reads.txt", new StringReader(text)).orReject();
    }

    private static BigDecimal[] decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static List<Problem> problems(Parsed<?> parsed) {
        return switch (parsed) {
            case Good(var value) -> throw new AssertionError("read as " + value);
            case Bad(var problems) -> problems;
        };
    }
}
