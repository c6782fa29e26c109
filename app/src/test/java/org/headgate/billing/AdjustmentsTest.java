package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.credit.SampleLedger;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class AdjustmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Adjustments adjustments;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    SampleLedger books;
    SampleLedger.Home home;

    @BeforeEach
    void open() {
        books = SampleLedger.in(jdbc, district, ledger, "joshua-basin", TODAY);
        home = books.home(TODAY.minusYears(1));
        books.bill(home.account(), "80.00", TODAY.minusDays(10));
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINEE, 0.01, HeldForReview",
        "ONE, 25.00, Done",
        "ONE, 25.01, HeldForReview",
        "TWO, 100.00, Done",
        "TWO, 100.01, HeldForReview",
        "LEAD, 500.00, Done",
        "LEAD, 500.01, HeldForReview",
        "SUPERVISOR, 9000.00, Done",
        "AUDITOR, 0.01, Refused",
    })
    void isWithinTheLimitOfEachLevel(Level level, String amount, String outcome) {
        var credit = office.perform(adjust("-" + amount), person(level));
        var charge = office.perform(adjust(amount), person(level));

        assertThat(credit.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(charge.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aCreditPaysWhatIsOpenAndAChargeIsDueLikeABill() {
        office.perform(adjust("-20.00"), person(Level.TWO));
        office.perform(adjust("5.00"), person(Level.TWO));

        assertThat(ledger.balance(home.account())).isEqualTo(Money.of("65.00"));
        assertThat(ledger.openItems(home.account()))
                .extracting(item -> item.dueOn() + " " + item.open())
                .containsExactly(TODAY.plusDays(11) + " 60.00", TODAY.plusDays(21) + " 5.00");
    }

    @Test
    void isTakenBackOnceAndNamesWhatItReverses() {
        var id = done(office.perform(adjust("-20.00"), person(Level.TWO)));
        var back = new ReverseAdjustment(home.account(), id, Money.of("20.00"), "Wrong account");

        office.perform(back, person(Level.TWO));

        assertThat(ledger.balance(home.account())).isEqualTo(Money.of("80.00"));
        assertThatThrownBy(() -> office.perform(back, person(Level.TWO)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already taken back");
    }

    @Test
    void refusesAServiceThatTheAccountDoesNotHave() {
        assertThatThrownBy(() -> office.perform(
                        new AdjustAccount(
                                home.account(), "SEWER", Money.of("-5.00"), AdjustmentReason.COURTESY, "Kindness"),
                        person(Level.TWO)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("SEWER");
    }

    @Test
    void thePageSaysWhatItComesToAndWhetherItGoesToReview() {
        var trainee = person(Level.TRAINEE);
        var page = pages.page("/accounts/" + home.number().digits() + "/adjust", trainee.username());
        var preview = pages.part(
                "/accounts/%s/adjust/preview?direction=CREDIT&amount=$12.5&service=WATER&reason=LEAK"
                        .formatted(home.number().digits()),
                trainee.username());

        assertThat(page.select("h1").text()).isEqualTo("Adjust the account");
        assertThat(preview.text()).contains("80.00", "\u221212.50", "67.50", "Held for review");
    }

    @Test
    void theFormAdjustsAndTheAccountSaysSo() {
        var by = person(Level.TWO);
        var path = "/accounts/" + home.number().digits() + "/adjust";

        assertThat(pages.send(
                        path,
                        by.username(),
                        Map.of(
                                "direction",
                                "CREDIT",
                                "amount",
                                "12.50",
                                "service",
                                "WATER",
                                "reason",
                                "LEAK",
                                "words",
                                "Leak behind the meter")))
                .hasStatus3xxRedirection();

        assertThat(ledger.balance(home.account())).isEqualTo(Money.of("67.50"));
        assertThat(pages.page(path, by.username())
                        .select("#h-past")
                        .parents()
                        .get(1)
                        .text())
                .contains("Leak, by policy, Leak behind the meter", "\u221212.50");
    }

    private AdjustAccount adjust(String change) {
        return new AdjustAccount(
                home.account(), "WATER", Money.of(change), AdjustmentReason.BILLING_ERROR, "Billed twice");
    }

    private static AdjustmentId done(Outcome<AdjustmentId> outcome) {
        return ((Outcome.Done<AdjustmentId>) outcome).result();
    }

    private Person person(Level level) {
        return SampleLedger.somebody(people, "adjust-" + level, level);
    }
}
