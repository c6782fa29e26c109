package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.headgate.OfficeTest;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.CycleId;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class MeteringTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);

    @Autowired
    Metering metering;

    @Autowired
    SampleMeters meters;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Person clerk;
    SampleMeters.Street street;

    @BeforeEach
    void aStreetOfTwoHouses() {
        clerk = SampleMeters.reader(jdbc, people);
        street = meters.streetWithMeters(2, JANUARY);
    }

    @Test
    void everyEnteredReadIsValidated() {
        enter(0, 1, "1014");
        enter(0, 2, "1028");
        var entered = enter(0, 3, "1128");

        assertThat(entered.accepted()).isFalse();
        assertThat(entered.use()).isEqualByComparingTo("100");
        assertThat(entered.asSentence(Locale.ENGLISH)).startsWith("Use of 100 ccf in 31 days is high");
        assertThat(uses(0)).containsExactly("14", "14", "100");
    }

    @Test
    void aFigureEnteredAgainReplacesTheFirst() {
        enter(0, 1, "1041");
        enter(0, 1, "1014");

        assertThat(uses(0)).containsExactly("14");
        assertThat(metering.reads(point(0), 10))
                .extracting(ReadCard::state)
                .containsExactly(ReadState.ACCEPTED, ReadState.REPLACED, ReadState.ACCEPTED);
        assertThat(metering.exceptions(point(0))).isEmpty();
    }

    @Test
    void aReadOfAHouseThatWaitsCanBeAcceptedWithAReason() {
        twoMonthsAndALeak();
        var waiting = metering.exceptions(point(0)).getFirst();
        assertThat(waiting.address()).isEqualTo("1 Mill Lane, Joshua Tree");
        assertThat(waiting.usualUse()).isBetween(n("14.7"), n("14.8"));
        assertThat(waiting.concerns()).hasOnlyElementsOfType(ReadConcern.High.class);

        perform(new AcceptRead(waiting.exception(), "pool filled, customer called"));

        assertThat(metering.exceptions(point(0))).isEmpty();
        assertThat(metering.reads(point(0), 1).getFirst().state()).isEqualTo(ReadState.ACCEPTED);
        assertThat(jdbc.sql("select reason, resolved_by from metering.read_exception where id = :id")
                        .param("id", waiting.exception().value())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "reason",
                        "pool filled, customer called",
                        "resolved_by",
                        clerk.id().value()));
        assertThatThrownBy(() -> perform(new AcceptRead(waiting.exception(), "again")))
                .isInstanceOf(Rejection.class)
                .hasMessage("Somebody has dealt with this exception already.");
    }

    @Test
    void aCorrectionChangesTheUseOfTheReadsAfterIt() {
        twoMonthsAndALeak();
        enter(0, 4, "1142");
        var leak = metering.exceptions(point(0)).getFirst().read();

        perform(new CorrectRead(Objects.requireNonNull(leak), n("1128").subtract(n("86")), "digits swapped"));

        assertThat(uses(0)).containsExactly("14", "14", "14", "100");
        assertThat(metering.reads(point(0), 10).get(1))
                .returns("digits swapped", ReadCard::reason)
                .returns("Rita Reader", ReadCard::enteredBy);
    }

    @Test
    void anEstimateIsSettledByTheNextReadThatSomebodySees() {
        twoMonthsAndALeak();
        var waiting = metering.exceptions(point(0)).getFirst();

        var estimated = perform(new EstimateRead(waiting.exception(), "meter box flooded"));
        enter(0, 4, "1050");

        assertThat(estimated.estimate().basis()).isEqualTo(Estimate.Basis.RECENT_AVERAGE);
        assertThat(uses(0)).containsExactly("14", "14", "15", "7");
        assertThat(metering.reads(point(0), 10).get(1).estimate()).isEqualTo(estimated.estimate());
    }

    @Test
    void aReadSetAsideForRereadingNoLongerCounts() {
        twoMonthsAndALeak();
        var waiting = metering.exceptions(point(0)).getFirst();

        perform(new MarkForReread(waiting.exception(), "ask for a photo"));

        assertThat(uses(0)).containsExactly("14", "14");
        assertThat(metering.awaitedRereads())
                .filteredOn(awaited -> awaited.servicePoint().equals(point(0)))
                .singleElement()
                .returns("ask for a photo", AwaitedReread::reason)
                .returns("Rita Reader", AwaitedReread::askedBy);
        assertThat(metering.missingReads(route(), day(2), day(3)))
                .extracting(MissingRead::serial)
                .containsExactly(street.serial(0), street.serial(1));
    }

    @Test
    void aRereadThatCameIsNoLongerAwaited() {
        twoMonthsAndALeak();
        perform(new MarkForReread(metering.exceptions(point(0)).getFirst().exception(), "ask for a photo"));

        enter(0, 3, "1043");

        assertThat(metering.awaitedRereads())
                .noneMatch(awaited -> awaited.servicePoint().equals(point(0)));
        assertThat(uses(0)).containsExactly("14", "14", "15");
    }

    @Test
    void aReadThatTheDialsCannotShowIsNotAccepted() {
        enter(0, 1, "1400000");
        var waiting = metering.exceptions(point(0)).getFirst();

        assertThatThrownBy(() -> perform(new AcceptRead(waiting.exception(), "the reader is sure")))
                .isInstanceOf(Rejection.class)
                .hasMessageStartingWith("The dials cannot show this figure");
    }

    @Test
    void missingReadsAreEstimatedUnlessTheReaderAsksForAVisit() {
        for (var house = 0; house < 2; house++) {
            enter(house, 1, "1014");
            enter(house, 2, "1028");
        }
        perform(new EnterReads(day(3), List.of(new EnterReads.Entry(installation(1), null, "DAMAGED"))));

        var result = perform(new EstimateMissingReads(
                new ReadScope.Cycle(new CycleId(street.cycle())), day(2), day(3), "storm, route not walked"));

        assertThat(result.reads()).extracting(EstimatedRead::installation).containsExactly(installation(0));
        assertThat(result.left())
                .containsExactly(
                        new EstimateMissingReads.Left(installation(1), street.serial(1), NoEstimate.NEEDS_A_VISIT));
        assertThat(metering.exceptions(point(1)))
                .extracting(read -> read.asSentence(Locale.ENGLISH))
                .containsExactly("The meter was not read (DAMAGED).");
    }

    @Test
    void theThirdEstimateInARowWaitsForAPerson() {
        enter(0, 1, "1014");
        enter(0, 2, "1028");
        for (var month = 3; month < 6; month++)
            perform(new EstimateMissingReads(route(), day(month - 1), day(month), "no access"));

        assertThat(metering.exceptions(point(0)))
                .singleElement()
                .satisfies(read -> assertThat(read.concerns()).containsExactly(new ReadConcern.ManyEstimates(3, 2)));
    }

    @Test
    void aMeterThatWasReadAfterAllLeavesTheQueue() {
        perform(new EnterReads(day(1), List.of(new EnterReads.Entry(installation(0), null, "DOG"))));
        assertThat(metering.exceptions(point(0))).hasSize(1);

        enter(0, 1, "1014");

        assertThat(metering.exceptions(point(0))).isEmpty();
    }

    @Test
    void anExchangeWithinAPeriodAddsUpBothMeters() {
        enter(0, 1, "1014");
        enter(0, 2, "1028");
        var exchanged = day(2).plusDays(12);

        var installed = perform(new ExchangeMeter(
                installation(0),
                exchanged,
                n("1033"),
                street.serial(0) + "-new",
                "1\"",
                6,
                VolumeUnit.CCF,
                BigDecimal.ONE,
                "Sensus",
                "",
                n("3"),
                "stopped in the cold"));
        var entered = perform(new EnterReads(day(3), List.of(EnterReads.Entry.of(installed, "11"))));

        assertThat(entered).allMatch(EnteredRead::accepted);
        assertThat(uses(0)).containsExactly("14", "14", "5", "8");
        assertThat(metering.meters(point(0)))
                .extracting(MeterCard::serial)
                .containsExactly(street.serial(0) + "-new", street.serial(0));
        assertThatThrownBy(() -> enter(0, 4, "1060")).hasMessageContaining("was not in place");
    }

    @Test
    void theReadSheetFollowsTheWalkAndSaysWhatToExpect() {
        enter(0, 1, "1014");
        enter(0, 2, "1028");
        enter(1, 3, "1005");

        var sheet = metering.readSheet(new RouteId(street.route()), day(3));

        assertThat(sheet).extracting(ReadSheetLine::sequence).containsExactly(1, 2);
        assertThat(sheet.getFirst())
                .returns(n("1028"), ReadSheetLine::previousRegister)
                .returns(n("1031"), ReadSheetLine::expectedFrom)
                .returns(n("1065"), ReadSheetLine::expectedTo);
        assertThat(sheet.getLast().entered()).isEqualByComparingTo("1005");
    }

    @Test
    void aYearOfUseStandsBesideTheYearBefore() {
        enter(0, 1, "1014");
        enter(0, 2, "1030");

        var months = metering.usageByMonth(point(0), YearMonth.of(2026, 3), 13);

        assertThat(months).hasSize(13);
        assertThat(months.getFirst().use()).isEqualByComparingTo("16");
        assertThat(months.getLast().yearBefore()).isEqualByComparingTo("16");
        assertThat(months.getLast().use()).isNull();
    }

    @Test
    void somebodyWhoChangesAReadSaysWhy() {
        assertThatThrownBy(() -> new CorrectRead(new ReadId(1), n("5"), " ")).isInstanceOf(Rejection.class);
    }

    private void twoMonthsAndALeak() {
        enter(0, 1, "1014");
        enter(0, 2, "1028");
        enter(0, 3, "1128");
    }

    private EnteredRead enter(int house, int month, String register) {
        return perform(new EnterReads(day(month), List.of(EnterReads.Entry.of(installation(house), register))))
                .getFirst();
    }

    private <R> R perform(Action<R> action) {
        return office.perform(action, clerk).orReject();
    }

    private InstallationId installation(int house) {
        return metering.meters(point(house)).getLast().installation();
    }

    private ServicePointId point(int house) {
        return new ServicePointId(street.points().get(house));
    }

    private ReadScope route() {
        return new ReadScope.Route(new RouteId(street.route()));
    }

    private static LocalDate day(int month) {
        return JANUARY.plusMonths(month);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** The uses that count, oldest first, without those of installations. */
    private List<String> uses(int house) {
        return metering.reads(point(house), 50).reversed().stream()
                .filter(read -> read.state().counts() && read.kind() != ReadKind.INITIAL)
                .map(read -> read.use().stripTrailingZeros().toPlainString())
                .toList();
    }
}
