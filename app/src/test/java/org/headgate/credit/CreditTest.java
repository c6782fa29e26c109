package org.headgate.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.credit.CreditFacts.Count;
import org.headgate.credit.ReceiveDeposit.Tender;
import org.headgate.credit.SampleLedger.Home;
import org.headgate.customers.MailingAddress;
import org.headgate.district.CreditBand;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CreditTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HOME = "RESIDENTIAL_SINGLE";

    @Autowired
    Credit credit;

    @Autowired
    Deposits deposits;

    @Autowired
    DepositsProof proof;

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

    SampleLedger books;

    @BeforeEach
    void open() {
        books = SampleLedger.in(jdbc, district, ledger, "joshua-basin", TODAY);
    }

    @Test
    void countsABillLateThatWasNotPaidOnItsDueDate() {
        var home = books.home(TODAY.minusYears(3));
        books.payingWell(home.account(), 8, TODAY);
        books.bill(home.account(), "80.00", TODAY.minusMonths(18));
        books.pay(home.account(), "80.00", TODAY.minusMonths(18).plusDays(22));
        books.bill(home.account(), "80.00", TODAY.minusDays(40));
        books.pay(home.account(), "79.99", TODAY.minusDays(30));

        var facts = credit.score(home.account()).facts();

        assertThat(facts.late()).isEqualTo(new Count(1, 1));
        assertThat(facts.lastTrouble()).isEqualTo(TODAY.minusDays(19));
    }

    @Test
    void aPaymentThatCameBackPaidNothingInTime() {
        var home = books.home(TODAY.minusYears(1));
        var on = TODAY.minusMonths(2);
        books.bill(home.account(), "50.00", on);
        var check = books.pay(home.account(), "50.00", on.plusDays(5));
        ledger.reverse(check, TransactionKind.PAYMENT_REVERSED, on.plusDays(9), "Returned: NSF");

        var facts = credit.score(home.account()).facts();

        assertThat(facts.returned()).isEqualTo(new Count(1, 0));
        assertThat(facts.late()).isEqualTo(new Count(1, 0));
    }

    @Test
    void aPersonIsScoredOverAllTheirAccountsAndNobodyElses() {
        var customer = books.customer();
        var old = books.home(TODAY.minusYears(4), customer);
        books.bill(old.account(), "70.00", TODAY.minusMonths(5));
        var other = books.home(TODAY.minusYears(2));
        books.bill(other.account(), "70.00", TODAY.minusMonths(5));

        var score = credit.score(customer);

        assertThat(score.facts().late()).isEqualTo(new Count(1, 0));
        assertThat(score.facts().since()).isEqualTo(TODAY.minusYears(4));
    }

    @Test
    void aFormerTenantsDebtIsNotCountedAgainstTheNextOne() {
        var former = books.home(TODAY.minusYears(2));
        books.bill(former.account(), "300.00", TODAY.minusMonths(8));
        books.bill(former.account(), "300.00", TODAY.minusMonths(7));
        var newcomer = books.customer();

        var quote = credit.depositFor(newcomer, HOME, former.premises());

        assertThat(quote.score().band()).isEqualTo(CreditBand.UNKNOWN);
        assertThat(quote.why())
                .anyMatch(why -> why.citation().equals("Gov. Code 60375.5")
                        && why.sentence().contains("nothing of who lived there before"));
    }

    @Test
    void quotesFromTheBillsOfTheAddress() {
        var former = books.home(TODAY.minusYears(2));
        books.payingWell(former.account(), 10, TODAY);

        var quote = credit.depositFor(books.customer(), HOME, former.premises());

        assertThat(quote.average()).isEqualTo(new AverageBill(Money.of("60.00"), 10, AverageBill.Of.ADDRESS));
        assertThat(quote.amount()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void waivesWithinOnesLevelAndHoldsWhatIsBeyond() {
        var home = newcomer();
        var id = require(home, "90.00");

        var beyond = office.perform(
                new WaiveDeposit(
                        home.account(), require(home, "90.00"), Money.of("90.00"), WaiverReason.GUARANTOR, "", 0),
                person(Level.TRAINEE));
        var within = office.perform(
                new WaiveDeposit(home.account(), id, Money.of("90.00"), WaiverReason.GUARANTOR, "", 0),
                person(Level.ONE));

        assertThat(beyond).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(within).isInstanceOf(Outcome.Done.class);
        assertThat(deposit(id).outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void holdsAWaiverAboveTwoHundredForLevelTwo() {
        var home = newcomer();
        var id = credit.require(
                new NewDeposit(
                        home.account(),
                        null,
                        "COMMERCIAL",
                        Deposit.Purpose.SERVICE,
                        Money.of("250.00"),
                        TODAY,
                        List.of(),
                        ""),
                null);

        var asked = office.perform(
                new WaiveDeposit(home.account(), id, Money.of("250.00"), WaiverReason.GUARANTOR, "", 0),
                person(Level.TWO));
        var part = office.perform(
                new ReduceDeposit(home.account(), id, Money.of("200.00"), WaiverReason.GUARANTOR, "", 0),
                person(Level.TWO));

        assertThat(asked).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(part).isInstanceOf(Outcome.Done.class);
        assertThat(deposit(id).outstanding()).isEqualTo(Money.of("50.00"));
    }

    @Test
    void asksForNoMoreThanThePolicyComesTo() {
        var home = newcomer();
        var quote = credit.depositFor(home.account(), HOME, home.premises());

        var asked = office.perform(
                new RequireDeposit(
                        home.account(),
                        quote.amount().plus(Money.of("0.01")),
                        home.premises(),
                        HOME,
                        TODAY.plusDays(10),
                        ""),
                person(Level.SUPERVISOR));

        assertThat(asked)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("Gov. Code 60375.5"));
    }

    @Test
    void asksForNothingOnTopOfWhatIsHeldAlready() {
        var home = newcomer();
        var quote = credit.depositFor(home.account(), HOME, home.premises());
        received(home, quote.amount().toString());

        var asked = office.perform(
                new RequireDeposit(home.account(), Money.of("1.00"), home.premises(), HOME, TODAY.plusDays(10), ""),
                person(Level.SUPERVISOR));

        assertThat(asked)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("held already"));
    }

    @Test
    void isALiabilityUntilItPaysTheFinalBill() {
        var home = newcomer();
        var id = received(home, "90.00");
        books.bill(home.account(), "62.50", TODAY.minusDays(3));
        assertThat(ledger.balance(home.account())).isEqualTo(Money.of("62.50"));
        credit.applyToFinalBill(home.account(), person(Level.TWO));
        assertThat(deposit(id).held()).as("who stays goes on with the deposit").isEqualTo(Money.of("90.00"));
        jdbc.sql("update customers.account set closed_on = ? where id = ?")
                .param(TODAY)
                .param(home.account().value())
                .update();

        credit.applyToFinalBill(home.account(), person(Level.TWO));

        assertThat(ledger.balance(home.account())).isEqualTo(Money.ZERO);
        assertThat(deposit(id).held()).isEqualTo(Money.of("27.50"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void refundsWhatIsLeftByACheckThatWaitsForItsExport() {
        var home = newcomer();
        var id = received(home, "90.00");

        office.perform(
                new RefundDeposit(
                        home.account(),
                        id,
                        Money.of("90.00"),
                        MAIL,
                        "",
                        deposit(id).version()),
                person(Level.SUPERVISOR));

        assertThat(deposit(id).state()).isEqualTo(Deposit.State.SETTLED);
        assertThat(jdbc.sql(
                                "select amount::text from credit.refund_request where account_id = ? and state = 'REQUESTED'")
                        .param(home.account().value())
                        .query(String.class)
                        .single())
                .isEqualTo("90.00");
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void takesARefundBackUntilItIsHandedOn() {
        var home = newcomer();
        var id = received(home, "90.00");
        var by = person(Level.SUPERVISOR);
        office.perform(
                new RefundDeposit(
                        home.account(),
                        id,
                        Money.of("90.00"),
                        MAIL,
                        "",
                        deposit(id).version()),
                by);
        var refund = deposits.entries(id).getFirst();

        office.perform(
                new ReverseDepositEntry(
                        home.account(),
                        id,
                        refund.id(),
                        Money.of("90.00"),
                        "Wrong address",
                        deposit(id).version()),
                by);

        assertThat(deposit(id).held()).isEqualTo(Money.of("90.00"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void isReleasedAfterTwelveMonthsWithoutALatePayment() {
        var home = newcomer();
        var id = received(home, "90.00");
        var release = new ReleaseDeposit(
                home.account(), id, Money.of("90.00"), deposit(id).version());
        assertThat(office.perform(release, person(Level.TWO))).isInstanceOf(Outcome.Refused.class);

        jdbc.sql("update district.agency set business_date = ?")
                .param(TODAY.plusMonths(12))
                .update();
        assertThat(office.perform(release, person(Level.TWO))).isInstanceOf(Outcome.Done.class);

        assertThat(ledger.balance(home.account())).isEqualTo(Money.of("-90.00"));
        assertThat(deposit(id).held()).isEqualTo(Money.ZERO);
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void earnsSimpleInterestWhereTheDistrictPaysSome() {
        books = SampleLedger.in(jdbc, district, ledger, "mission-springs", TODAY);
        var home = newcomer();
        var id = received(home, "73.00");
        jdbc.sql("update district.agency set business_date = ?")
                .param(TODAY.plusDays(365))
                .update();

        credit.giveBack(id, person(Level.TWO));

        assertThat(deposit(id).interest()).isEqualTo(Money.of("0.37")); // 73.00 × 0.5%, a year of 365 days
        assertThat(deposit(id).refunded()).isEqualTo(Money.of("73.37"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoWhoChangedTheDeposit() {
        var home = newcomer();
        var id = require(home, "90.00");
        var seen = deposit(id).version();
        office.perform(
                new ReduceDeposit(home.account(), id, Money.of("10.00"), WaiverReason.LOW_INCOME, "", seen),
                person(Level.ONE));

        assertThatThrownBy(() -> office.perform(
                        new ReduceDeposit(home.account(), id, Money.of("10.00"), WaiverReason.LOW_INCOME, "", seen),
                        person(Level.TWO)))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Somebody ONE");
    }

    @Test
    void takesInNoMoreThanIsOutstanding() {
        var home = newcomer();
        var id = require(home, "90.00");

        assertThatThrownBy(() -> office.perform(
                        new ReceiveDeposit(home.account(), id, Money.of("90.01"), Tender.CASH, "R-1"),
                        person(Level.TWO)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("90.00");
    }

    private static final MailingAddress MAIL =
            new MailingAddress("Sample Payer", "1 Credit Lane", "Sample", "CA", "92252");

    private Home newcomer() {
        return books.home(TODAY.minusDays(5));
    }

    private DepositId require(Home home, String amount) {
        return credit.require(
                new NewDeposit(
                        home.account(),
                        home.premises(),
                        HOME,
                        Deposit.Purpose.SERVICE,
                        Money.of(amount),
                        TODAY.plusDays(10),
                        List.of(),
                        ""),
                null);
    }

    private DepositId received(Home home, String amount) {
        var id = require(home, amount);
        office.perform(
                new ReceiveDeposit(home.account(), id, Money.of(amount), Tender.CHECK, "1044"), person(Level.TWO));
        return id;
    }

    private Deposit deposit(DepositId id) {
        return credit.deposit(id).orElseThrow();
    }

    private Person person(Level level) {
        return SampleLedger.somebody(people, "credit-" + level, level);
    }
}
