package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class AuthorityMatrixTest {
    private static final Money TWENTY = Money.of("20.00");
    private static final Money FIFTY = Money.of("50.00");
    private static final Money HUNDRED = Money.of("100.00");

    private final ActionHandler<NoteDown, Integer> waiver = Handled.of(
                    NoteDown.class, Level.ONE, (NoteDown _, Person _) -> 0)
            .allowing(
                    Allowance.reviewed(Level.TRAINEE),
                    Allowance.own(Level.ONE, Money.of("25.00")).atMost(2, 365),
                    Allowance.own(Level.TWO, FIFTY),
                    Allowance.own(Level.SUPERVISOR));

    @Test
    void coversAnAmountUpToTheLimitOfTheLevel() {
        assertThat(verdict(FIFTY, Level.TWO)).isEqualTo(new Verdict.Own(false));
        assertThat(verdict(Money.of("50.01"), Level.TWO)).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void holdsWhatIsAboveForTheLowestLevelThatCoversIt() {
        assertThat(verdict(HUNDRED, Level.ONE)).isInstanceOfSatisfying(Verdict.Held.class, held -> {
            assertThat(held.decides()).isEqualTo(Level.SUPERVISOR);
            assertThat(held.reasons().getFirst().sentence())
                    .isEqualTo("Your level covers up to $25.00, and this is $100.00.");
        });
        assertThat(verdict(FIFTY, Level.ONE))
                .isInstanceOfSatisfying(
                        Verdict.Held.class, held -> assertThat(held.decides()).isEqualTo(Level.TWO));
    }

    @Test
    void aLeadHasTheRowOfTheLevelBelowUntilOneIsTheirs() {
        assertThat(verdict(FIFTY, Level.LEAD)).isEqualTo(new Verdict.Own(false));
        assertThat(verdict(HUNDRED, Level.LEAD)).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void countsWhatWasDoneWithinThePeriod() {
        assertThat(verdict(TWENTY, standing(Level.ONE, 1))).isEqualTo(new Verdict.Own(false));
        assertThat(verdict(TWENTY, standing(Level.ONE, 2))).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void nobodyTouchesTheirOwnAccountWhateverTheirLevel() {
        var own = new Standing(Level.ADMINISTRATOR, Role.BILLING, true, 0);

        assertThat(verdict(TWENTY, own)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        assertThat(verdict(TWENTY, Level.AUDITOR)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void theDistrictsRowReplacesTheProgramsOfThatLevelOnly() {
        var matrix = AuthorityMatrix.of(waiver, List.of(Allowance.own(Level.TWO, HUNDRED)));

        assertThat(matrix.verdict(HUNDRED, standing(Level.TWO, 0), () -> 49)).isEqualTo(new Verdict.Own(false));
        assertThat(matrix.verdict(FIFTY, standing(Level.ONE, 0), () -> 49)).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void aShareOfWhatIsDoneIsLookedAtAfterwards() {
        var all = AuthorityMatrix.of(waiver, List.of(Allowance.own(Level.TWO).reviewedAfter(100)));
        var none = AuthorityMatrix.of(waiver, List.of(Allowance.own(Level.TWO).reviewedAfter(0)));

        var half = AuthorityMatrix.of(waiver, List.of(Allowance.own(Level.TWO).reviewedAfter(50)));
        var lessThanHalf =
                AuthorityMatrix.of(waiver, List.of(Allowance.own(Level.TWO).reviewedAfter(49)));

        assertThat(all.verdict(FIFTY, standing(Level.TWO, 0), () -> 49)).isEqualTo(new Verdict.Own(true));
        assertThat(half.verdict(FIFTY, standing(Level.TWO, 0), () -> 49)).isEqualTo(new Verdict.Own(true));
        assertThat(lessThanHalf.verdict(FIFTY, standing(Level.TWO, 0), () -> 49))
                .isEqualTo(new Verdict.Own(false));
        assertThat(none.verdict(FIFTY, standing(Level.TWO, 0), () -> 49)).isEqualTo(new Verdict.Own(false));
    }

    @Test
    void anotherDesksWorkIsNotDoneHere() {
        var billing = Handled.of(NoteDown.class, Level.ONE, (NoteDown _, Person _) -> 0)
                .by(Role.BILLING);
        var matrix = AuthorityMatrix.of(billing, List.of());

        assertThat(matrix.verdict(TWENTY, new Standing(Level.TWO, Role.FIELD, false, 0), () -> 49))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(matrix.verdict(TWENTY, new Standing(Level.SUPERVISOR, Role.FIELD, false, 0), () -> 49))
                .isEqualTo(new Verdict.Own(false));
    }

    @Test
    void whatNeedsTwoPeopleIsHeldEvenForTheHighest() {
        var change = Handled.of(NoteDown.class, Level.MANAGER, (NoteDown _, Person _) -> 0)
                .withSecondPerson();
        var matrix = AuthorityMatrix.of(change, List.of());

        assertThat(matrix.verdict(TWENTY, standing(Level.ADMINISTRATOR, 0), () -> 49))
                .isInstanceOfSatisfying(
                        Verdict.Held.class, held -> assertThat(held.decides()).isEqualTo(Level.MANAGER));
        assertThat(matrix.verdict(TWENTY, standing(Level.LEAD, 0), () -> 49)).isInstanceOf(Verdict.Refused.class);
    }

    private Verdict verdict(Money amount, Level level) {
        return verdict(amount, standing(level, 0));
    }

    private Verdict verdict(Money amount, Standing standing) {
        return AuthorityMatrix.of(waiver, List.of()).verdict(amount, standing, () -> 49);
    }

    private static Standing standing(Level level, int done) {
        return new Standing(level, Role.BILLING, false, done);
    }
}
