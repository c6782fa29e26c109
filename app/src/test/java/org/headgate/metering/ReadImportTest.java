package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.headgate.metering.SampleMeters.meter;
import static org.headgate.metering.SampleMeters.read;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headgate.OfficeTest;
import org.headgate.database.DatabaseOwner;
import org.headgate.formats.reads.MeterRead;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ReadImportTest {
    static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);

    @Autowired
    ReadImport imports;

    @Autowired
    SampleMeters meters;

    @Autowired
    Metering metering;

    @Autowired
    People people;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseOwner owner;

    Person reader;

    @BeforeEach
    void somebodyWhoReads() {
        reader = SampleMeters.reader(jdbc, people);
    }

    @Test
    void everyLineIsAccountedFor() {
        var street = meters.streetWithMeters(3, JANUARY);
        var result = csv("reads.csv", """
                meter,date,read,code
                %1$s-0,2025-02-03,1014,
                %1$s-1,2025-02-03,1400000,
                %1$s-2,2025-02-03,,DOG
                NOBODY-%1$s,2025-02-03,77,
                %1$s-0,2025-02-03,1014,
                %1$s-0,2024-12-01,990,
                """.formatted(street.name())).orReject();

        assertThat(result.lines()).isEqualTo(6);
        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.exceptional()).isEqualTo(2);
        assertThat(result.unknown()).isEqualTo(2);
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(jdbc.sql("""
                select kind
                  from metering.read_exception
                 where batch_id = :batch
                 order by line
                """)
                        .param("batch", result.batch().value())
                        .query(String.class)
                        .list())
                .containsExactly("MoreThanTheDials", "NoRead", "UnknownMeter", "NotInstalled");
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        var street = meters.streetWithMeters(1, JANUARY);
        var file = "meter,date,read\n%s-0,2025-02-03,1014\n".formatted(street.name());

        var first = csv("first.csv", file);
        var second = csv("the same again.csv", file);

        assertThat(first).isInstanceOf(ReadFileOutcome.Imported.class);
        assertThat(second).isInstanceOfSatisfying(ReadFileOutcome.AlreadyImported.class, known -> {
            assertThat(known.fileName()).isEqualTo("first.csv");
            assertThat(known.result()).isEqualTo(first.orReject());
        });
        assertThat(usages(street.points().getFirst())).containsExactly("0", "14");
    }

    @Test
    void aFileWithAnErrorIsRefusedWithAllOfThemAndNothingIsKept() {
        var street = meters.streetWithMeters(1, JANUARY);

        var outcome = csv("bad.csv", """
                meter,date,read
                %s-0,2025-02-03,1014
                %s-0,2025-02-31,1014
                ,2025-02-03,abc
                """.formatted(street.name(), street.name()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadFileOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::line, Problem::field)
                                .containsExactly(tuple(3, "date"), tuple(4, "meter"), tuple(4, "read")));
        assertThat(usages(street.points().getFirst())).containsExactly("0");
    }

    @Test
    void severalMonthsInOneFileAreEachMeasuredFromTheOneBefore() {
        var street = meters.streetWithMeters(1, JANUARY);

        list(
                read(street.serial(0), LocalDate.of(2025, 3, 3), "1030"),
                read(street.serial(0), LocalDate.of(2025, 2, 3), "1014"));

        assertThat(usages(street.points().getFirst())).containsExactly("0", "14", "16");
    }

    @Test
    void aReadThatComesLateChangesTheUseOfTheOneAfterIt() {
        var street = meters.streetWithMeters(1, JANUARY);
        list(read(street.serial(0), LocalDate.of(2025, 3, 3), "1030"));

        list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1014"));

        assertThat(usages(street.points().getFirst())).containsExactly("0", "14", "16");
    }

    @Test
    void anotherFigureForADayIsLeftToAPerson() {
        var street = meters.streetWithMeters(1, JANUARY);
        list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1014"));

        var result = list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1015"));

        assertThat(result.exceptional()).isEqualTo(1);
        assertThat(usages(street.points().getFirst())).containsExactly("0", "14");
    }

    @Test
    void theSecondFigureForADayTakesThePlaceOfTheFirstWhenAPersonAcceptsIt() {
        var street = meters.streetWithMeters(1, JANUARY);
        list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1014"));
        list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1015"));
        var waiting = metering.exceptions(new ServicePointId(street.points().getFirst()))
                .getFirst();

        office.perform(new AcceptRead(waiting.exception(), "photo shows 1015"), reader)
                .orReject();

        assertThat(usages(street.points().getFirst())).containsExactly("0", "15");
        assertThat(metering.exceptions(new ServicePointId(street.points().getFirst())))
                .isEmpty();
    }

    @Test
    void aReadOfAnUnknownMeterCanBeDismissedAndNothingElse() {
        var result = list(read("NOT-OURS-" + System.nanoTime(), LocalDate.of(2025, 2, 3), "77"));
        var waiting = new ReadExceptionId(jdbc.sql("select id from metering.read_exception where batch_id = :batch")
                .param("batch", result.batch().value())
                .query(Long.class)
                .single());

        assertThat(metering.exception(waiting).orElseThrow().asSentence(Locale.of("es")))
                .startsWith("No se conoce ningún medidor NOT-OURS-")
                .endsWith("; marcaba 77.");
        assertThatThrownBy(() -> office.perform(new EstimateRead(waiting, "guess"), reader))
                .isInstanceOf(Rejection.class);
        office.perform(new DismissException(waiting, "a meter of the next district"), reader)
                .orReject();
        assertThat(metering.exception(waiting)).isEmpty();
    }

    @Test
    void ofTheReadsThatARadioSendsInADayTheLastCounts() {
        var street = meters.street(1);
        metering.install(List.of(meter(street.serial(0), street.points().getFirst(), JANUARY, "1000")));

        var result = imports.importFile(
                        "radio.cmep",
                        new ByteArrayInputStream("""
                        MEPMD01,20080501,SENSUS,UTIL:1,900,%1$s,202502040015,%1$s,OK,W,CFREG,1.0,00000100,3,\
                        202502030600,R0,101000,202502031200,R0,101300,202502032300,R0,101400
                        """.formatted(street.serial(0)).getBytes(StandardCharsets.UTF_8)),
                        "",
                        reader)
                .orReject();

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.earlierThatDay()).isEqualTo(2);
        assertThat(usages(street.points().getFirst())).containsExactly("0", "14");
    }

    @Test
    void aRegisterThatRollsOverCountsOn() {
        var street = meters.street(1);
        metering.install(List.of(meter(street.serial(0), street.points().getFirst(), JANUARY, "999990")));

        var result = list(read(street.serial(0), LocalDate.of(2025, 2, 3), "5"));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(usages(street.points().getFirst())).containsExactly("0", "15");
    }

    @Test
    void aCompoundMeterAddsUpAndADeductMeterIsTakenOff() {
        var street = meters.street(1);
        var point = street.points().getFirst();
        metering.install(List.of(
                meter(street.serial(0), point, JANUARY, "0"),
                meter(street.serial(1), point, JANUARY, "0", MeterRole.COMPOUND_LOW),
                meter(street.serial(2), point, JANUARY, "0", MeterRole.DEDUCT)));
        var day = LocalDate.of(2025, 2, 3);

        list(read(street.serial(0), day, "100"), read(street.serial(1), day, "7"), read(street.serial(2), day, "30"));

        assertThat(usages(point)).containsExactlyInAnyOrder("0", "0", "0", "100", "7", "-30");
    }

    @Test
    void aKilledImportGoesOnWhereItStopped() {
        var street = meters.streetWithMeters(5_000, JANUARY);
        var day = LocalDate.of(2025, 2, 3);
        var reads = new ArrayList<MeterRead>();
        for (var house = 0; house < 5_000; house++) reads.add(read(street.serial(house), day, "1010"));
        var owner = JdbcClient.create(this.owner.connections());
        owner.sql("""
                create function metering.fail_once() returns trigger language plpgsql as
                $$ begin raise exception 'the power went out'; end $$;
                create trigger fails before insert on metering.read for each row
                  when (new.service_point_id = %d) execute function metering.fail_once()
                """.formatted(street.points().get(4_100))).update();

        assertThatThrownBy(() -> list(reads)).rootCause().hasMessageContaining("the power went out");
        owner.sql("drop trigger fails on metering.read; drop function metering.fail_once()")
                .update();
        var after = list(reads);

        assertThat(after.accepted()).isEqualTo(5_000);
        assertThat(jdbc.sql("select count(*) from metering.read where batch_id = :batch")
                        .param("batch", after.batch().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(5_000);
    }

    @Test
    void theDatabaseRefusesTwoReadsThatCountForOneDay() {
        var street = meters.streetWithMeters(1, JANUARY);
        list(read(street.serial(0), LocalDate.of(2025, 2, 3), "1014"));

        assertThatThrownBy(() ->
                        jdbc.sql("""
                insert into metering.read (installation_id, service_point_id, read_on, register, kind, state, unit)
                select installation_id, service_point_id, read_on, register + 1, kind, state, unit
                  from metering.read
                 where service_point_id = :point
                   and kind = 'ACTUAL'
                """).param("point", street.points().getFirst()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_read_that_counts");
    }

    @Test
    void aMeterIsInOnePlaceWhateverTheCodeDoes() {
        var street = meters.street(2);
        metering.install(List.of(meter(street.serial(0), street.points().get(0), JANUARY, "0")));

        assertThatThrownBy(() -> metering.install(
                        List.of(meter(street.serial(0), street.points().get(1), JANUARY.plusDays(3), "5"))))
                .hasMessage("Meter %s is installed elsewhere since 2025-01-02: take it out there first."
                        .formatted(street.serial(0)));
        assertThatThrownBy(() -> jdbc.sql("""
                insert into metering.installation (meter_id, service_point_id, effective)
                select meter_id, :other, effective
                  from metering.installation
                 where service_point_id = :point
                """)
                        .param("point", street.points().get(0))
                        .param("other", street.points().get(1))
                        .update())
                .hasMessageContaining("a_meter_is_in_one_place");
    }

    private ReadFileOutcome csv(String name, String content) {
        return imports.importFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "", reader);
    }

    private ReadImportResult list(MeterRead... reads) {
        return list(List.of(reads));
    }

    private ReadImportResult list(List<MeterRead> reads) {
        return imports.importReads("a list", reads, reader).orReject();
    }

    private List<String> usages(long point) {
        return jdbc.sql("""
                select usage
                  from metering.read
                 where service_point_id = :point
                   and state in ('ACCEPTED', 'EXCEPTION')
                 order by read_on, (kind = 'INITIAL') desc, usage desc
                """).param("point", point).query(BigDecimal.class).list().stream()
                .map(use -> use.stripTrailingZeros().toPlainString())
                .toList();
    }
}
