package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.metering.SampleReads.HOUSE;
import static org.headgate.metering.SampleReads.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;

class RegisterUsageTest {
    @Test
    void countsForwardFromTheReadBefore() {
        assertThat(between("1234", "1250")).isEqualTo(new RegisterUsage.Forward(n("16")));
    }

    @Test
    void startsAgainFromZeroWhenTheDialsAreFull() {
        assertThat(between("999990", "12")).isEqualTo(new RegisterUsage.RolledOver(n("22")));
    }

    @Test
    void seemsToHaveRunBackwardsWhereARolloverWouldMeanImplausibleUse() {
        assertThat(between("1250", "1234")).isEqualTo(new RegisterUsage.Backwards(n("-16")));
        assertThat(between("900000", "100")).isEqualTo(new RegisterUsage.Backwards(n("-899900")));
    }

    @Test
    void rollsOverFurtherAtAPointThatIsKnownToUseSoMuch() {
        var fourDials = new Register(4, VolumeUnit.KGAL, BigDecimal.ONE, MeterRole.MAIN);

        assertThat(RegisterUsage.between(n("9000"), n("1500"), fourDials, n("3000")))
                .isEqualTo(new RegisterUsage.RolledOver(n("2500")));
        assertThat(RegisterUsage.between(n("9000"), n("1500"), fourDials, n("600")))
                .isEqualTo(new RegisterUsage.Backwards(n("-7500")));
    }

    @Test
    void aCountIsAsMuchAsTheMultiplierSays() {
        var tens = new Register(6, VolumeUnit.GALLON, n("10"), MeterRole.MAIN);

        assertThat(tens.use(n("123"))).isEqualByComparingTo("1230");
        assertThat(tens.counts(n("1230"))).isEqualByComparingTo("123");
    }

    @Test
    void theUseOfADeductMeterIsTakenOff() {
        var deduct = new Register(6, VolumeUnit.CCF, BigDecimal.ONE, MeterRole.DEDUCT);

        assertThat(deduct.use(n("7"))).isEqualByComparingTo("-7");
    }

    @Test
    void usesAlwaysAddUpToWhatTheRegisterMovedHoweverWrongAnEstimateWas() {
        var estimatedTooHigh = List.of(
                SampleReads.read(day(1), n("100"), ReadKind.INITIAL, null, BigDecimal.ZERO),
                SampleReads.read(day(2), n("110"), ReadKind.ACTUAL, day(1), n("10")),
                SampleReads.read(day(3), n("150"), ReadKind.ESTIMATED, day(2), n("40")));

        var base = UsageBase.before(day(4), estimatedTooHigh).orElseThrow();
        var counted = base.counted(ReadKind.ACTUAL, n("130"), HOUSE, BigDecimal.ZERO);

        assertThat(counted).isEqualTo(new RegisterUsage.Forward(n("20")));
        assertThat(base.use(ReadKind.ACTUAL, counted, HOUSE)).isEqualByComparingTo("-20");
        assertThat(base.previousOn()).isEqualTo(day(3));
        assertThat(base.estimates()).isOne();
    }

    @Test
    void laterReadsAreWorkedOutAgainWhenAnEarlierOneChanges() {
        var reads = List.of(
                SampleReads.read(day(1), n("100"), ReadKind.INITIAL, null, BigDecimal.ZERO),
                SampleReads.read(day(2), n("112"), ReadKind.ACTUAL, day(1), n("90")),
                SampleReads.read(day(3), n("200"), ReadKind.ACTUAL, day(2), n("10")),
                SampleReads.read(day(4), n("210"), ReadKind.ACTUAL, day(3), n("10")));

        assertThat(UsageRecalculation.changes(reads, HOUSE))
                .extracting(CountedRead::usage)
                .containsExactly(n("12"), n("88"));
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }

    private static RegisterUsage between(String previous, String read) {
        return RegisterUsage.between(n(previous), n(read), HOUSE, BigDecimal.ZERO);
    }
}
