package org.headgate.formats.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.headgate.formats.beacon.BeaconFormat;
import org.headgate.formats.cmep.CmepFormat;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadFormats;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.kernel.Parsed.Bad;
import org.headgate.kernel.Parsed.Good;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;

class LayoutFormatTest {
    /** What came back from the handhelds of a district: the day on the route's header, six dials, a skip code. */
    private static final String HANDHELD = """
            name: handheld
            kind: fixed
            length: 25
            blanks-left-off: yes
            unit: ccf
            records:
              - name: route
                when: {at: 1-2, is: RH}
                holds: header
                fields:
                  - {name: route, at: 3-6}
                  - {name: read-date, at: 7-12, type: date, format: MMddyy, required: yes}
              - name: read
                when: {at: 1-2, is: RD}
                fields:
                  - {name: meter, at: 3-12, required: yes}
                  - {name: register, at: 13-18, type: digits}
                  - {name: read-time, at: 19-22, type: time, format: HHmm}
                  - {name: reader-code, at: 23-24, codes: {"01": dog, "02": buried}}
                  - {name: quality, at: 25, codes: {E: estimated}}
            """;

    private final LayoutFormat handheld = new LayoutFormat(
            Layout.described("handheld.yaml", new StringReader(HANDHELD)).orReject());

    @Test
    void readsTakeTheDayOfTheirRouteAndKeepTheirDials() {
        var text = "RH0007111526\nRDM1        0004250830\nRDM2                  01\nRDM3        000100    02E\n";
        assertThat(handheld.readAll("route7.dat", new StringReader(text))
                        .orReject()
                        .reads())
                .containsExactly(
                        read("M1", LocalTime.of(8, 30), "000425", ReadMark.ACTUAL, 2),
                        read("M2", null, "", new ReadMark(ReadQuality.MISSING, "", "dog"), 3),
                        read("M3", null, "000100", new ReadMark(ReadQuality.ESTIMATED, "estimated", "buried"), 4));
    }

    private static MeterRead read(String meter, LocalTime at, String dials, ReadMark mark, int line) {
        return new MeterRead(
                MeterName.ofSerial(meter),
                LocalDate.of(2026, 11, 15),
                at,
                dials.isEmpty() ? null : new BigDecimal(dials),
                dials,
                VolumeUnit.CCF,
                mark,
                line);
    }

    @Test
    void aReadBeforeAnyHeaderHasNoDay() {
        assertThat(problems(handheld, "RDM1        0004250830\n"))
                .containsExactly("reads:1: neither the line nor a header before it gives the read-date");
    }

    @Test
    void readsAPlainCsvInTheMetersOwnUnit() {
        var csv = new LayoutFormat(Layout.shipped("reads-csv"));
        var text =
                "meter,read_date,register,reader_code,quality\nM1,2026-11-15,425.5,,A\nM2,2026-11-15,,dog,\nM3,2026-11-15,7,,N\n";
        assertThat(csv.readAll("reads.csv", new StringReader(text)).orReject().reads())
                .extracting(
                        MeterRead::register,
                        MeterRead::unit,
                        read -> read.mark().quality())
                .containsExactly(
                        tuple(new BigDecimal("425.5"), null, ReadQuality.ACTUAL),
                        tuple(null, null, ReadQuality.MISSING),
                        tuple(null, null, ReadQuality.MISSING));
        assertThat(problems(csv, "meter,read_date\nM1,2026-11-15\n"))
                .first()
                .isEqualTo("reads:1: register: the column is missing from the first line; is the file of this layout?");
    }

    @Test
    void theFormatOfAFileIsRecognisedByItsFirstLines() {
        var formats = new ReadFormats(
                List.of(new CmepFormat(), new BeaconFormat(), handheld, new LayoutFormat(Layout.shipped("reads-csv"))));
        assertThat(formats.recognise("a", "MEPMD01,20080501,SENSUS,").name()).isEqualTo("cmep");
        assertThat(formats.recognise("b", "RH0007111526\nRDM1        00042").name())
                .isEqualTo("handheld");
        assertThat(formats.recognise("c", "Meter_SN,Estimated_Flag,Read,Read_Time,Read_Unit\n1,0")
                        .name())
                .isEqualTo("beacon");
        assertThat(formats.recognise("d", "meter,read_date,register,reader_code,quality\nM1,2026-11-15,5,,A\nM")
                        .name())
                .isEqualTo("reads-csv");
        assertThat(formats.named("beacon").name()).isEqualTo("beacon");
        assertThatThrownBy(() -> formats.recognise("e.bin", "hello\n"))
                .isInstanceOf(Rejection.class)
                .hasMessage("e.bin: not recognised as any of cmep, beacon, handheld, reads-csv; name its format");
        assertThatThrownBy(() -> formats.named("itron"))
                .isInstanceOf(Rejection.class)
                .hasMessage("There is no format \"itron\"; known are cmep, beacon, handheld, reads-csv");
    }

    @Test
    void aLayoutWithoutTheFieldsOfAReadIsNoReadFormat() {
        assertThatThrownBy(() -> new LayoutFormat(Layout.shipped("sensus-autoread-route")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("needs the fields meter or endpoint, register, and read-date or read-at");
    }

    @Test
    void aRegisterThatIsNotReadAsANumberIsRefusedBeforeAnyFile() {
        var layout = Layout.described("wrong.yaml", new StringReader("""
                name: wrong
                kind: csv
                fields:
                  - {name: meter, column: m}
                  - {name: register, column: r}
                  - {name: read-date, column: d, type: date, format: yyyy-MM-dd}
                """)).orReject();
        assertThatThrownBy(() -> new LayoutFormat(layout))
                .isInstanceOf(Rejection.class)
                .hasMessage("The field register of the layout wrong is to be digits or a number");
    }

    @Test
    void whereverAFileIsCutOffItIsReadOrReported() {
        var text = "RH0007111526\r\nRDM1        0004250830\r\nRDM3        000100    02E\r\n";
        for (int end = 0; end < text.length(); end++) {
            var cut = text.substring(0, end);
            assertThat(handheld.readAll("cut", new StringReader(cut))).isNotNull();
            assertThat(handheld.recognises(cut)).isIn(true, false);
        }
    }

    private static List<String> problems(LayoutFormat format, String text) {
        return switch (format.readAll("reads", new StringReader(text))) {
            case Good(var value) -> throw new AssertionError("read as " + value);
            case Bad(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}
