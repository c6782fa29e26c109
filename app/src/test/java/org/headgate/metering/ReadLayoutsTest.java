package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.formats.Problems;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.LayoutFormat;
import org.headgate.formats.layout.LayoutReader;
import org.headgate.formats.layout.LayoutWriter;
import org.headgate.formats.reads.MeterRead;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ReadLayoutsTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 2);
    private static final String HANDHELD = """
            name: %s
            title: What comes back from our handhelds
            kind: fixed
            length: 40
            records:
              - name: route
                when: {at: 1-2, is: RH}
                holds: header
                fields:
                  - {name: route, at: 3-12}
                  - {name: read-date, at: 13-18, type: date, format: MMddyy, required: yes}
              - name: read
                when: {at: 1-2, is: RD}
                fields:
                  - {name: meter, at: 3-22, required: yes}
                  - {name: register, at: 23-28, type: digits}
                  - {name: reader-code, at: 29-30, codes: {"01": dog}}
            """;

    @Autowired
    ReadLayouts layouts;

    @Autowired
    ReadImport imports;

    @Autowired
    RouteFiles routes;

    @Autowired
    SampleMeters meters;

    @Autowired
    Metering metering;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Person reader;
    private SampleMeters.Street street;
    private String name;

    @BeforeEach
    void aStreetAndALayoutOfItsOwn() {
        reader = SampleMeters.reader(jdbc, people);
        street = meters.streetWithMeters(3, JANUARY);
        name = "handheld-" + street.name().toLowerCase(java.util.Locale.ROOT);
    }

    @AfterEach
    void nothingOfItIsRecognisedByOthers() {
        layouts.named(name)
                .ifPresent(kept -> office.perform(new RetireReadLayout(name, kept.version()), reader)
                        .orReject());
    }

    @Test
    void recognisesAFileOfAKeptLayoutAndQueuesUnknownMeters() {
        keep(HANDHELD.formatted(name), 0);

        var result = sent("""
                RH%-10s020225%22s
                RD%-20s001014%12s
                RD%-20s      01%10s
                RD%-20s000007%12s
                """.formatted(
                                street.name(), "", street.serial(0), "", street.serial(1), "", "X" + street.name(), ""))
                .orReject();

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.exceptional()).isEqualTo(1);
        assertThat(result.unknown()).isEqualTo(1);
        assertThat(metering.reads(point(0), 1).getFirst().use()).isEqualByComparingTo("14");
        assertThat(metering.exceptions(point(1)).getFirst().concerns())
                .containsExactly(new ReadConcern.NoRead("dog", "missing"));
    }

    @Test
    void saysThatTheSameFileIsThereAlready() {
        keep(HANDHELD.formatted(name), 0);
        var file = "RH%-10s020225%22s\nRD%-20s001014%12s\n".formatted(street.name(), "", street.serial(0), "");
        sent(file).orReject();

        assertThat(sent(file)).isInstanceOf(ReadFileOutcome.AlreadyImported.class);
        assertThat(metering.reads(point(0), 10)).hasSize(2);
    }

    @Test
    void refusesAMappingWithTheLineAndColumnOfEverySlip() {
        var problems = problems("""
                name: %s
                kind: fixed
                length: 30
                fields:
                  - {name: meter, at: 1-40}
                  - {name: register, at: 21-30, type: figure}
                """.formatted(name));

        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("mine.yaml:5:")
                        .endsWith("expected first and last character as 21-28, within 1 to 30"));
        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("mine.yaml:6:")
                        .endsWith("expected text, digits, number, date, time or date-time"));
        assertThatThrownBy(() -> keep("kind: [", 0)).isInstanceOf(Rejection.class);
    }

    @Test
    void refusesTheNamesOfTheLayoutsAndFormatsOfTheSoftware() {
        assertThat(problems(HANDHELD.formatted("cmep")))
                .extracting(Problem::message)
                .containsExactly("\"cmep\" comes with the software; choose another");
        assertThat(problems(HANDHELD.formatted("sensus-autoread-route"))).hasSize(1);
        assertThat(problems(HANDHELD.formatted("Hand Held"))).hasSize(1);
    }

    @Test
    void replacesALayoutOnlyFromTheVersionThatIsInUse() {
        keep(HANDHELD.formatted(name), 0);
        assertThatThrownBy(() -> keep(HANDHELD.formatted(name), 0))
                .hasMessage(
                        "There is a layout %s already, version 1, kept by Rita Reader: open it to replace it.", name);

        assertThat(keep(HANDHELD.formatted(name).replace("What", "All that"), 1).version())
                .isEqualTo(2);

        assertThatThrownBy(() -> keep(HANDHELD.formatted(name), 1))
                .hasMessageStartingWith("Rita Reader has kept version 2 of %s meanwhile", name);
        assertThat(layouts.versions(name)).extracting(ReadLayout::isInForce).containsExactly(true, false);
    }

    @Test
    void aRetiredLayoutIsNotRecognisedAndItsNameIsFreeForANewVersion() {
        keep(HANDHELD.formatted(name), 0);
        office.perform(new RetireReadLayout(name, 1), reader).orReject();

        assertThat(imports.formats()).doesNotContain(name);
        assertThat(keep(HANDHELD.formatted(name), 0).version()).isEqualTo(2);
    }

    @Test
    void aLayoutForRoutesCannotReadFilesOfReads() {
        var route = layouts.called("sensus-autoread-route").orReject();

        assertThatThrownBy(() -> new LayoutFormat(route)).hasMessageContaining("does not hold reads");
        assertThat(imports.formats()).contains("reads-csv").doesNotContain("sensus-autoread-route");
    }

    @Test
    void aRouteWrittenForSensusReadsBackTheSame() {
        enter(0, "1014");
        var layout = layouts.called("sensus-autoread-route").orReject();

        var file = routes.write(new RouteId(street.route()), FEBRUARY.plusMonths(1), layout, false)
                .orReject();

        assertThat(file.meters()).isEqualTo(3);
        assertThat(file.text().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSize(155));
        var problems = new Problems("route");
        var records = new LayoutReader(layout, new StringReader(file.text()), problems);
        var first = records.next();
        assertThat(first).isNotNull();
        assertThat(first.values())
                .containsEntry("address", "1 Mill Lane")
                .containsEntry("address-2", "Joshua Tree")
                .containsEntry("meter", street.serial(0))
                .containsEntry("previous-read", "1014")
                .doesNotContainKeys("name", "account");
        assertThat(new BigDecimal(first.text("low"))).isGreaterThan(new BigDecimal("1014"));
        assertThat(new BigDecimal(first.text("high"))).isGreaterThan(new BigDecimal(first.text("low")));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void aRouteWrittenAsCsvReadsBackTheSame() {
        var layout = layouts.called("route-csv").orReject();
        var text = routes.write(new RouteId(street.route()), FEBRUARY, layout, false)
                .orReject()
                .text();

        var again = new StringBuilder();
        var problems = new Problems("route");
        var records = new LayoutReader(layout, new StringReader(text), problems);
        var writer = new LayoutWriter(layout, again, problems);
        for (var record = records.next(); record != null; record = records.next()) writer.write(record);

        assertThat(again).hasToString(text);
        assertThat(text.lines()).hasSize(4);
        assertThat(problems.none()).isTrue();
    }

    @Test
    void readsWrittenInALayoutReadBackTheSame() {
        enter(0, "1014");
        enter(1, "1007");
        var layout = layout(HANDHELD.formatted(name));

        var file = routes.write(new RouteId(street.route()), FEBRUARY, layout, false)
                .orReject();
        var back = new ArrayList<MeterRead>();
        new LayoutFormat(layout)
                .read("back", new StringReader(file.text()), back::add)
                .orReject();

        assertThat(back)
                .extracting(read -> read.meter().serial() + " " + read.readOn() + " " + read.register())
                .containsExactly(
                        street.serial(0) + " 2025-02-02 1014",
                        street.serial(1) + " 2025-02-02 1007",
                        street.serial(2) + " 2025-02-02 null");
    }

    @Test
    void reportsWhatDoesNotFitAndShortensTextsOnlyWhenAsked() {
        var narrow = layout("""
                name: narrow
                kind: fixed
                length: 30
                fields:
                  - {name: address, at: 1-6}
                  - {name: meter, at: 7-30}
                """);
        var tooNarrow = layout("""
                name: narrow
                kind: fixed
                length: 30
                fields:
                  - {name: meter, at: 1-2}
                """);
        var route = new RouteId(street.route());

        assertThat(routes.write(route, FEBRUARY, narrow, false))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.problems().getFirst().toString())
                                .isEqualTo(
                                        "route-%s-2025-02-02.txt:1: address (%s): \"1 Mill Lane\" does not fit its 6 characters"
                                                .formatted(street.name(), street.serial(0))));
        assertThat(routes.write(route, FEBRUARY, narrow, true).orReject().shortened())
                .extracting(Problem::message)
                .contains("\"1 Mill Lane\" is shortened to \"1 Mill\"");
        assertThat(routes.write(route, FEBRUARY, tooNarrow, true)).isInstanceOf(Parsed.Bad.class);
    }

    private ReadLayout keep(String mapping, int replaces) {
        return office.perform(new KeepReadLayout("mine.yaml", mapping, replaces), reader)
                .orReject();
    }

    private List<Problem> problems(String mapping) {
        return layouts.checked("mine.yaml", mapping) instanceof Parsed.Bad<Layout>(var problems) ? problems : List.of();
    }

    private static Layout layout(String mapping) {
        return Layout.described("mine.yaml", new StringReader(mapping)).orReject();
    }

    private ReadFileOutcome sent(String content) {
        return imports.importFile(
                "back.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "", reader);
    }

    private void enter(int house, String register) {
        var installation = metering.meters(point(house)).getFirst().installation();
        office.perform(
                        new EnterReads(
                                FEBRUARY, List.of(new EnterReads.Entry(installation, new BigDecimal(register), ""))),
                        reader)
                .orReject();
    }

    private ServicePointId point(int house) {
        return new ServicePointId(street.points().get(house));
    }
}
