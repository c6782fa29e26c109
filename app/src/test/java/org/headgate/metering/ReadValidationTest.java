package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.metering.SampleReads.INSTALLED;
import static org.headgate.metering.SampleReads.at;
import static org.headgate.metering.SampleReads.monthly;
import static org.headgate.metering.SampleReads.n;
import static org.headgate.metering.SampleReads.next;
import static org.headgate.metering.SampleReads.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headgate.district.ReadLimits;
import org.headgate.district.ReadPolicy;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;

class ReadValidationTest {
    private final ReadValidation validation = new ReadValidation(ReadPolicy.USUAL);

    @Test
    void acceptsWhatThePointUsuallyUses() {
        var validated = validation.validate(next(monthly(times(12, "14")), "17"));

        assertThat(validated.outcome()).isEqualTo(new ReadOutcome.Accepted());
        assertThat(validated.use()).isEqualByComparingTo("17");
        assertThat(validated.previousOn()).isEqualTo(INSTALLED.plusMonths(12));
    }

    @Test
    void showsUseFarAboveTheUsual() {
        var outcome = outcome(next(monthly(times(12, "14")), "60"));

        assertThat(outcome).hasOnlyElementsOfType(ReadConcern.High.class);
        assertThat(outcome.getFirst().asSentence(Locale.ENGLISH))
                .isEqualTo("Use of 60 ccf in 31 days is high: 14 ccf in the same season last year,"
                        + " 14.2 ccf by the average of the last reads.");
        assertThat(outcome.getFirst().asSentence(Locale.of("es")))
                .isEqualTo("El consumo de 60 ccf en 31 días es alto: 14 ccf en la misma temporada del año pasado,"
                        + " 14.2 ccf según el promedio de las últimas lecturas.");
    }

    @Test
    void remembersThatSummersAreThirsty() {
        var lastSummer =
                monthly("8", "8", "8", "8", "9", "30", "34", "33", "20", "9", "8", "8", "8", "8", "8", "8", "10");

        assertThat(outcome(next(lastSummer, "35"))).isEmpty();
    }

    @Test
    void leavesSmallUsersAloneWhoseUseTripled() {
        assertThat(outcome(next(monthly(times(12, "1")), "4"))).isEmpty();
    }

    @Test
    void leavesPointsAloneWhoseUseAlwaysVaries() {
        var irrigation = monthly("5", "80", "10", "95", "4", "70", "8", "88", "3", "90", "9", "5");

        assertThat(outcome(next(irrigation, "110"))).isEmpty();
    }

    @Test
    void showsUseFarBelowTheUsual() {
        assertThat(outcome(next(monthly(times(12, "14")), "1"))).hasOnlyElementsOfType(ReadConcern.Low.class);
    }

    @Test
    void showsNoUseWhereThereUsuallyIsSome() {
        assertThat(outcome(next(monthly(times(12, "14")), "0"))).hasOnlyElementsOfType(ReadConcern.Zero.class);
    }

    @Test
    void suspectsAStoppedMeterAfterSeveralReadsWithoutUse() {
        var concerns = outcome(next(monthly("14", "14", "14", "14", "14", "0"), "0"));

        assertThat(concerns).hasOnlyElementsOfType(ReadConcern.Stopped.class);
        assertThat(concerns.getFirst().asSentence(Locale.ENGLISH))
                .startsWith("No use for 2 reads in a row, where 14.2 ccf in 31 days was usual");
    }

    @Test
    void expectsNoUseWhereThereNeverIsAny() {
        assertThat(outcome(next(monthly(times(12, "0")), "0"))).isEmpty();
    }

    @Test
    void showsARegisterThatRanBackwardsAndKeepsTheDifference() {
        var validated = validation.validate(next(monthly(times(12, "14")), "-5"));

        assertThat(validated.outcome().concernsFound()).hasOnlyElementsOfType(ReadConcern.Backwards.class);
        assertThat(validated.outcome().severity()).isEqualTo(90);
        assertThat(validated.use()).isEqualByComparingTo("-5");
    }

    @Test
    void refusesToBelieveFiguresThatTheDialsCannotShow() {
        var reads = monthly(times(3, "14"));

        assertThat(outcome(at(reads, LocalDate.of(2025, 5, 1), n("1000000"))))
                .containsExactly(new ReadConcern.MoreThanTheDials(n("1000000"), 6));
    }

    @Test
    void showsUseWhereNobodyHasService() {
        var vacant = new Occupancy.Occupant("RESIDENTIAL", LocalDate.of(2025, 11, 3));
        var facts = next(monthly(times(12, "14")), "9");
        var concerns = outcome(new ReadFacts(
                facts.readOn(),
                facts.read(),
                facts.kind(),
                "",
                facts.register(),
                facts.size(),
                facts.base(),
                facts.history(),
                vacant));

        assertThat(concerns).hasOnlyElementsOfType(ReadConcern.VacantUse.class);
        assertThat(concerns.getFirst().asSentence(Locale.ENGLISH))
                .isEqualTo("Use of 9 ccf in 31 days although nobody has had service here since Nov 3, 2025.");
    }

    @Test
    void comparesWithTheSizeOfTheMeterWhereThereIsNoHistory() {
        assertThat(outcome(next(monthly(), "100"))).isEmpty();
        assertThat(outcome(next(monthly(), "400"))).hasOnlyElementsOfType(ReadConcern.HighForSize.class);
    }

    @Test
    void showsReadsThatCameMuchTooEarlyOrTooLate() {
        var reads = monthly(times(12, "14"));
        var last = reads.getLast();

        assertThat(outcome(at(reads, last.on().plusDays(9), last.register().add(n("4")))))
                .containsExactly(new ReadConcern.TooEarly(9, 31));
        assertThat(outcome(at(reads, last.on().plusDays(58), last.register().add(n("27")))))
                .containsExactly(new ReadConcern.TooLate(58, 31));
    }

    @Test
    void settlesEstimatesAgainstTheUseSinceSomebodyLastLooked() {
        var reads = new ArrayList<>(monthly(times(12, "14")));
        var last = reads.getLast();
        var estimated = last.on().plusMonths(1);
        reads.add(SampleReads.read(estimated, last.register().add(n("20")), ReadKind.ESTIMATED, last.on(), n("20")));

        var validated = validation.validate(
                at(reads, estimated.plusMonths(1), last.register().add(n("28"))));

        assertThat(validated.outcome()).isEqualTo(new ReadOutcome.Accepted());
        assertThat(validated.use()).isEqualByComparingTo("8");
    }

    @Test
    void asksForAPersonWhenThereWereEstimatesEnough() {
        var reads = new ArrayList<>(monthly(times(12, "14")));
        for (var i = 0; i < 2; i++) {
            var last = reads.getLast();
            reads.add(SampleReads.read(
                    last.on().plusMonths(1), last.register().add(n("14")), ReadKind.ESTIMATED, last.on(), n("14")));
        }
        var third = next(reads, "14");

        assertThat(outcome(new ReadFacts(
                        third.readOn(),
                        third.read(),
                        ReadKind.ESTIMATED,
                        "",
                        third.register(),
                        third.size(),
                        third.base(),
                        third.history(),
                        third.occupant())))
                .containsExactly(new ReadConcern.ManyEstimates(3, 2));
    }

    @Test
    void aReadWithoutAnyBeforeItNeedsAPerson() {
        assertThat(outcome(at(List.of(), INSTALLED, n("500"))))
                .containsExactly(new ReadConcern.NothingBefore(n("500")));
    }

    @Test
    void aDistrictSetsOtherLimitsForAClass() {
        var strict =
                new ReadLimits(n("1.2"), n("0"), n("1"), n("0.2"), n("2"), n("50"), 2, n("25"), n("0.6"), n("1.6"), 2);
        var policy = new ReadPolicy(ReadLimits.USUAL, Map.of("IRRIGATION", strict), Map.of(), Set.of());
        var facts = next(monthly(times(12, "14")), "20");
        var irrigation = new ReadFacts(
                facts.readOn(),
                facts.read(),
                facts.kind(),
                "",
                facts.register(),
                facts.size(),
                facts.base(),
                facts.history(),
                new Occupancy.Occupant("IRRIGATION", null));

        assertThat(new ReadValidation(policy).validate(irrigation).outcome().concernsFound())
                .hasOnlyElementsOfType(ReadConcern.High.class);
        assertThat(new ReadValidation(policy).validate(facts).outcome()).isEqualTo(new ReadOutcome.Accepted());
    }

    @Test
    void gallonsAndCubicFeetAreHeldToTheSameLimits() {
        var gallons = new Register(8, VolumeUnit.GALLON, n("1"), MeterRole.MAIN);
        var facts = next(monthly(times(12, "10000")), "25000");

        assertThat(validation
                        .validate(new ReadFacts(
                                facts.readOn(),
                                facts.read(),
                                facts.kind(),
                                "",
                                gallons,
                                facts.size(),
                                facts.base(),
                                facts.history(),
                                facts.occupant()))
                        .outcome())
                .isEqualTo(new ReadOutcome.Accepted());
    }

    private List<ReadConcern> outcome(ReadFacts facts) {
        return validation.validate(facts).outcome().concernsFound();
    }
}
