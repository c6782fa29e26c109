package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.credit.DepositId;
import org.headgate.credit.NewDeposit;
import org.headgate.credit.ReceiveDeposit;
import org.headgate.customers.AgreementId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.PostedTransaction;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What billing tells of a posted bill, and what deposits make of it. */
@OfficeTest
class DepositOnFinalBillTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate FEBRUARY_22 = LocalDate.of(2026, 2, 22);
    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    BillRuns runs;

    @Autowired
    Bills bills;

    @Autowired
    Corrections corrections;

    @Autowired
    Customers customers;

    @Autowired
    Credit credit;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    List<Proof> proofs;

    private SampleTown town;
    private SampleTown.House house;
    private Person biller;

    @BeforeEach
    void open() {
        town = SampleTown.in(jdbc, district);
        jdbc.sql("update district.agency set business_date = ?")
                .param(LocalDate.of(2026, 3, 15))
                .update();
        books.adopt("sample", SampleTown.RATES);
        biller = SampleTown.biller(people);
        house = town.house();
        town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        post(run(FEBRUARY_10));
    }

    @Test
    void paysTheFinalBillOfWhoLeftAndTheRestWaitsForItsRelease() {
        var deposit = held("200.00");
        var owed = ledger.balance(house.account());
        leave();

        post(run(MARCH_10));

        // The final bill comes to 22.00, as FinalBillTest has it.
        var all = owed.plus(Money.of("22.00"));
        assertThat(ledger.balance(house.account())).isEqualTo(Money.ZERO);
        assertThat(ledger.openItems(house.account())).isEmpty();
        assertThat(credit.deposit(deposit).orElseThrow().applied()).isEqualTo(all);
        assertThat(credit.deposit(deposit).orElseThrow().held())
                .isEqualTo(Money.of("200.00").minus(all));
        assertThat(ledger.history(house.account(), 10))
                .filteredOn(posted -> posted.kind() == TransactionKind.DEPOSIT_APPLIED)
                .singleElement()
                .extracting(PostedTransaction::memo)
                .isEqualTo("Final bill");
        for (var proof : proofs)
            if (proof.claim().contains("deposit")) assertThat(proof.problems()).isEmpty();
    }

    @Test
    void paysAsFarAsItGoes() {
        var deposit = held("15.00");
        var owed = ledger.balance(house.account());
        leave();

        post(run(MARCH_10));

        assertThat(credit.deposit(deposit).orElseThrow().held()).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(house.account()))
                .isEqualTo(owed.plus(Money.of("22.00")).minus(Money.of("15.00")));
    }

    @Test
    void leavesTheDepositOfWhoStaysAndOneThatSecuresAHydrantMeter() {
        var deposit = held("200.00");
        town.read(house, FEBRUARY_10, MARCH_10, "4");
        post(run(MARCH_10));
        assertThat(credit.deposit(deposit).orElseThrow().held()).isEqualTo(Money.of("200.00"));

        var meter = held("1500.00", Deposit.Purpose.CONSTRUCTION_METER);
        customers.end(new AgreementId(house.agreement()), MARCH_10);
        close(MARCH_10);
        credit.applyToFinalBill(house.account(), biller);
        assertThat(credit.deposit(meter).orElseThrow().held()).isEqualTo(Money.of("1500.00"));
        assertThat(credit.deposit(deposit).orElseThrow().applied().signum()).isPositive();
    }

    @Test
    void aFinalBillThatIsMadeAgainIsPaidAgain() {
        var deposit = held("200.00");
        leave();
        post(run(MARCH_10));
        var bill = bills.of(house.account(), 1).getFirst().id();
        var applied = credit.deposit(deposit).orElseThrow().applied();

        corrections.rebill(bill, "A fee was forgotten", biller);

        assertThat(ledger.balance(house.account())).isEqualTo(Money.ZERO);
        assertThat(credit.deposit(deposit).orElseThrow().applied()).isGreaterThanOrEqualTo(applied);
    }

    private DepositId held(String amount) {
        return held(amount, Deposit.Purpose.SERVICE);
    }

    private DepositId held(String amount, Deposit.Purpose purpose) {
        var today = district.businessDate();
        var deposit = credit.require(
                new NewDeposit(house.account(), null, "HOME", purpose, Money.of(amount), today, List.of(), ""), biller);
        credit.receive(
                new ReceiveDeposit(house.account(), deposit, Money.of(amount), ReceiveDeposit.Tender.CHECK, "1"),
                biller);
        return deposit;
    }

    private void leave() {
        customers.end(new AgreementId(house.agreement()), FEBRUARY_22);
        close(FEBRUARY_22);
        town.read(house, FEBRUARY_10, FEBRUARY_22, "4");
    }

    private void close(LocalDate on) {
        jdbc.sql("update customers.account set closed_on = ? where id = ?")
                .param(on)
                .param(house.account().value())
                .update();
    }

    private RunId run(LocalDate readsUntil) {
        var run = runs.plan(
                town.cycle, readsUntil.withDayOfMonth(1), readsUntil, readsUntil.plusDays(2), readsUntil.plusDays(23));
        runs.calculateHere(run, 1);
        return run;
    }

    private void post(RunId run) {
        if (!runs.objectionsToSignOff(run).isEmpty()) runs.acceptRemaining(run, "looked at", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, 1);
    }
}
