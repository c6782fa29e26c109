package org.headgate.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.headgate.OfficeTest;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class LedgerTest {
    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    private static final LocalDate APRIL_3 = LocalDate.of(2026, 4, 3);

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerProof proof;

    @Autowired
    JdbcClient jdbc;

    AccountId account;

    @BeforeEach
    void open() {
        ledger.open(List.of(
                new GeneralLedgerAccount("T1200", "Receivable", GeneralLedgerAccount.Kind.ASSET, true),
                new GeneralLedgerAccount("T1000", "Cash", GeneralLedgerAccount.Kind.ASSET, false),
                new GeneralLedgerAccount("T4000", "Water sales", GeneralLedgerAccount.Kind.REVENUE, false)));
        account = jdbc.sql("""
                insert into customers.account (number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip)
                values (lpad(nextval('ledger.transaction_id')::text, 8, '9'), '2020-01-01', 'Somebody', 'Street', 'City', 'CA', '92252')
                returning id as value
                """).query(AccountId.class).single();
    }

    @Test
    void aBillIsOwedUntilItIsPaid() {
        bill("120.78", MARCH_3);
        assertThat(ledger.balance(account)).isEqualTo(Money.of("120.78"));

        pay("60.00");

        assertThat(ledger.balance(account)).isEqualTo(Money.of("60.78"));
        assertThat(ledger.openItems(account)).extracting(OpenItem::open).containsExactly(Money.of("60.78"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void aPaymentGoesToTheOldestItemAndTheRestToTheNext() {
        bill("50.00", APRIL_3);
        bill("40.00", MARCH_3);

        pay("60.00");

        assertThat(ledger.openItems(account))
                .extracting(OpenItem::dueOn, OpenItem::open)
                .containsExactly(tuple(APRIL_3, Money.of("30.00")));
    }

    @Test
    void creditWaitsForTheNextBill() {
        pay("100.00");
        assertThat(ledger.balance(account)).isEqualTo(Money.of("-100.00"));

        bill("40.00", MARCH_3);

        assertThat(ledger.openItems(account)).extracting(OpenItem::open).containsExactly(Money.of("-60.00"));
    }

    @Test
    void aReversedBillFreesWhatWasPaidOnIt() {
        var bill = bill("40.00", MARCH_3);
        pay("40.00");
        bill("30.00", APRIL_3);

        ledger.reverse(bill, TransactionKind.BILL_CANCELLED, APRIL_3, "misread");

        assertThat(ledger.balance(account)).isEqualTo(Money.of("-10.00"));
        assertThat(ledger.openItems(account)).extracting(OpenItem::open).containsExactly(Money.of("-10.00"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void aReversedReversalLeavesTheAccountAsItWas() {
        var bill = bill("40.00", MARCH_3);
        pay("25.00");
        var reversal = ledger.reverse(bill, TransactionKind.BILL_CANCELLED, APRIL_3, "misread");

        ledger.reverse(reversal, TransactionKind.BILL, APRIL_3, "it was right after all");

        assertThat(ledger.balance(account)).isEqualTo(Money.of("15.00"));
        assertThat(ledger.openItems(account)).extracting(OpenItem::open).containsExactly(Money.of("15.00"));
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void nothingIsReversedTwice() {
        var bill = bill("40.00", MARCH_3);
        ledger.reverse(bill, TransactionKind.BILL_CANCELLED, APRIL_3, "misread");

        assertThatThrownBy(() -> ledger.reverse(bill, TransactionKind.BILL_CANCELLED, APRIL_3, "again"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already reversed");
    }

    @Test
    void theDatabaseRefusesEntriesThatDoNotBalance() {
        var bill = bill("40.00", MARCH_3);

        assertThatThrownBy(() -> jdbc.sql("insert into ledger.entry values (:id, 9, 'T1000', '', 1)")
                        .param("id", bill.value())
                        .update())
                .hasMessageContaining("does not balance");
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsPosted() {
        bill("40.00", MARCH_3);

        assertThatThrownBy(() ->
                        jdbc.sql("update ledger.entry set amount = amount * 2").update())
                .hasMessageContaining("reverse it");
    }

    @Test
    void whateverIsPostedAndReversedTheProofsHold() {
        var random = new Random(20_260_101);
        var posted = new ArrayList<TransactionId>();
        for (var step = 0; step < 120; step++) {
            var choice = random.nextInt(4);
            if (choice == 0) posted.add(bill(amount(random), MARCH_3.plusDays(random.nextInt(90))));
            else if (choice == 1) posted.add(pay(amount(random)));
            else if (!posted.isEmpty())
                posted.add(ledger.reverse(
                        posted.remove(random.nextInt(posted.size())), TransactionKind.ADJUSTMENT, APRIL_3, "law"));
        }

        assertThat(proof.problems()).isEmpty();
    }

    private static String amount(Random random) {
        return "%d.%02d".formatted(random.nextInt(200), 1 + random.nextInt(99));
    }

    private TransactionId bill(String amount, LocalDate dueOn) {
        var id = ledger.nextId();
        ledger.post(new Posting(
                id,
                account,
                TransactionKind.BILL,
                dueOn.minusDays(21),
                null,
                "",
                List.of(
                        new Posting.Entry("T1200", "WATER", Money.of(amount)),
                        new Posting.Entry("T4000", "WATER", Money.of(amount).negated())),
                List.of(new Posting.Item("WATER", dueOn, Money.of(amount)))));
        return id;
    }

    private TransactionId pay(String amount) {
        var id = ledger.nextId();
        ledger.post(new Posting(
                id,
                account,
                TransactionKind.PAYMENT,
                MARCH_3,
                null,
                "",
                List.of(
                        new Posting.Entry("T1000", "", Money.of(amount)),
                        new Posting.Entry("T1200", "", Money.of(amount).negated())),
                List.of(new Posting.Item("", MARCH_3, Money.of(amount).negated()))));
        return id;
    }
}
