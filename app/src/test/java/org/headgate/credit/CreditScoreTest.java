package org.headgate.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.headgate.credit.CreditFacts.Count;
import org.headgate.credit.CreditScore.Kind;
import org.headgate.credit.CreditScore.Part;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositPolicy.Weight;
import org.junit.jupiter.api.Test;

class CreditScoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DepositPolicy.Score WEIGHTS =
            new DepositPolicy.Score(80, new Weight(8, 3), new Weight(15, 6), new Weight(25, 10), 2, 10, 75, 50, 6);

    @Test
    void showsItsArithmetic() {
        var score = score(12, new Count(2, 1), new Count(1, 0), Count.NONE, TODAY.minusYears(4));

        assertThat(score.parts())
                .containsExactly(
                        new Part(Kind.START, 1, 80),
                        new Part(Kind.LATE_LAST_12, 2, -8),
                        new Part(Kind.LATE_BEFORE, 1, -3),
                        new Part(Kind.RETURNED_LAST_12, 1, -15),
                        new Part(Kind.YEARS, 4, 2));
        assertThat(score.points()).isEqualTo(80 - 16 - 3 - 15 + 8);
        assertThat(score.band()).isEqualTo(CreditBand.FAIR);
    }

    @Test
    void anOldMistakeCountsLessThanANewOne() {
        var recent = score(20, Count.NONE, Count.NONE, new Count(1, 0), TODAY.minusYears(3));
        var old = score(20, Count.NONE, Count.NONE, new Count(0, 1), TODAY.minusYears(3));

        assertThat(recent.points()).isLessThan(old.points());
    }

    @Test
    void saysNothingOfSomebodyWithFewBillsAndNoTrouble() {
        assertThat(score(5, Count.NONE, Count.NONE, Count.NONE, TODAY.minusMonths(5))
                        .band())
                .isEqualTo(CreditBand.UNKNOWN);
        assertThat(score(6, Count.NONE, Count.NONE, Count.NONE, TODAY.minusMonths(6))
                        .band())
                .isEqualTo(CreditBand.GOOD);
    }

    @Test
    void troubleCountsEvenWithFewBills() {
        assertThat(score(2, new Count(2, 0), new Count(1, 0), Count.NONE, TODAY.minusMonths(2))
                        .band())
                .isEqualTo(CreditBand.POOR);
    }

    @Test
    void staysBetweenNothingAndAHundred() {
        assertThat(score(24, new Count(12, 12), new Count(3, 3), new Count(2, 2), TODAY.minusYears(3))
                        .points())
                .isZero();
        assertThat(score(24, Count.NONE, Count.NONE, Count.NONE, TODAY.minusYears(30))
                        .points())
                .isEqualTo(100);
    }

    private static CreditScore score(int bills, Count late, Count returned, Count shutOffs, LocalDate since) {
        return CreditScore.of(new CreditFacts(TODAY, since, bills, late, returned, shutOffs, null), WEIGHTS);
    }
}
