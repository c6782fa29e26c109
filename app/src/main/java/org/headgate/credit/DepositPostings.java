package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import org.headgate.district.District;
import org.headgate.district.LedgerAccounts;
import org.headgate.kernel.Money;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.GeneralLedgerAccount.Kind;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.Posting.Entry;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.springframework.stereotype.Component;

/** How a deposit moves in the books: it is the customer's money, so what is held of it is a liability. */
@Component
class DepositPostings {
    private final Ledger ledger;
    private final District district;

    DepositPostings(Ledger ledger, District district) {
        this.ledger = ledger;
        this.district = district;
    }

    TransactionId receive(Deposit deposit, Money amount, LocalDate on, String memo) {
        var gl = accounts();
        return post(deposit, TransactionKind.DEPOSIT_RECEIVED, on, memo, gl.clearing(), gl.deposits(), amount);
    }

    TransactionId interest(Deposit deposit, Money amount, LocalDate on, String memo) {
        var gl = accounts();
        return post(deposit, TransactionKind.DEPOSIT_INTEREST, on, memo, gl.interest(), gl.deposits(), amount);
    }

    TransactionId refund(Deposit deposit, Money amount, LocalDate on, String memo) {
        var gl = accounts();
        return post(deposit, TransactionKind.DEPOSIT_REFUNDED, on, memo, gl.deposits(), gl.refunds(), amount);
    }

    /** Pays what the account owes, the oldest first; what is more becomes credit. */
    TransactionId apply(Deposit deposit, Money amount, LocalDate on, String memo) {
        var gl = accounts();
        var id = ledger.nextId();
        ledger.post(new Posting(
                id,
                deposit.account(),
                TransactionKind.DEPOSIT_APPLIED,
                on,
                deposit.id().value(),
                memo,
                List.of(new Entry(gl.deposits(), "", amount), new Entry(ledger.receivable(), "", amount.negated())),
                List.of(new Posting.Item("", on, amount.negated()))));
        return id;
    }

    TransactionId reverse(TransactionId transaction, LocalDate on, String memo) {
        return ledger.reverse(transaction, TransactionKind.DEPOSIT_REVERSED, on, memo);
    }

    private TransactionId post(
            Deposit deposit,
            TransactionKind kind,
            LocalDate on,
            String memo,
            String debited,
            String credited,
            Money amount) {
        var id = ledger.nextId();
        ledger.post(new Posting(
                id,
                deposit.account(),
                kind,
                on,
                deposit.id().value(),
                memo,
                List.of(new Entry(debited, "", amount), new Entry(credited, "", amount.negated())),
                List.of()));
        return id;
    }

    private LedgerAccounts accounts() {
        var gl = district.agency().accounts();
        ledger.openMissing(List.of(
                new GeneralLedgerAccount(gl.deposits(), "Customer deposits", Kind.LIABILITY, false),
                new GeneralLedgerAccount(gl.clearing(), "Receipts to be banked", Kind.ASSET, false),
                new GeneralLedgerAccount(gl.refunds(), "Refunds to be paid out", Kind.LIABILITY, false),
                new GeneralLedgerAccount(gl.interest(), "Interest on customer deposits", Kind.EXPENSE, false)));
        return gl;
    }
}
