package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.district.Fee;
import org.headgate.kernel.InWords;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.Change;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.rating.book.Words;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fee for a new account, as the district's pack has it: charged with the start that opens the account, waived within
 * authority where the pack allows it, and taken back with the start.
 */
@Component
class StartFees {
    /** The code of the fee in the pack. */
    static final String NEW_ACCOUNT = "new-account";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Moves moves;
    private final District district;

    StartFees(JdbcClient jdbc, Ledger ledger, Moves moves, District district) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.moves = moves;
        this.district = district;
    }

    /** What was charged. */
    record Charged(TransactionId transaction, Money amount, LocalDate dueOn, boolean takenBack) {}

    /** The name of a fee, in the reader's language. */
    record Name(Words words) implements InWords {
        @Override
        public String asSentence(Locale locale) {
            return words.in(locale);
        }
    }

    MovePlan plan(StartService start) {
        var fee = fee();
        if (fee.isEmpty() || start.who().account() != null) return new MovePlan(List.of(), List.of());
        return new MovePlan(
                List.of(),
                List.of(Consequence.of(
                                "receipt",
                                Saying.of("service.will.fee", new Name(fee.get().name()), dueOn(start.on())))
                        .in(Tone.INFO)
                        .at(Saying.value(fee.get().on(Money.ZERO)))
                        .by(fee.get().rule())));
    }

    /** Charges the new account; due as a bill of the day on which service begins would be, and not before one of today. */
    Optional<Moves.Caused> charge(StartService start, AccountId account) {
        return fee().map(fee -> {
            ledger.openMissing(List.of(new GeneralLedgerAccount(
                    fee.revenueAccount(), fee.name().en(), GeneralLedgerAccount.Kind.REVENUE, false)));
            var id = ledger.nextId();
            var amount = fee.on(Money.ZERO);
            ledger.post(new Posting(
                    id,
                    account,
                    TransactionKind.FEE,
                    district.businessDate(),
                    null,
                    fee.name().en(),
                    List.of(
                            new Posting.Entry(ledger.receivable(), "", amount),
                            new Posting.Entry(fee.revenueAccount(), "", amount.negated())),
                    List.of(new Posting.Item("", dueOn(start.on()), amount))));
            return new Moves.Caused.FeeCharged(id, account);
        });
    }

    /** With the start that caused it; what was paid of it is the account's credit then. */
    void takeBack(TransactionId fee, String reason) {
        if (!charged(fee).takenBack()) reverse(fee, reason);
    }

    @Transactional
    MoveId waive(WaiveNewAccountFee waived, Person by) {
        var charged = of(moves.locked(waived.move()))
                .orElseThrow(() -> new Rejection("This move charged no fee for a new account."));
        if (charged.takenBack()) throw new Rejection("This was already taken back.");
        if (!charged.amount().equals(waived.amount()))
            throw new Rejection("It was $%s, not $%s.", charged.amount(), waived.amount());
        reverse(charged.transaction(), waived.reason());
        return waived.move();
    }

    List<Reason> objections(WaiveNewAccountFee waived, Person by) {
        return isWaivable()
                ? List.of()
                : List.of(Reason.of(
                        fee().map(Fee::rule).orElse("fees"),
                        "The district does not let this fee be waived; it is charged to everybody."));
    }

    List<Change> changes(WaiveNewAccountFee waived) {
        var before = ledger.balance(waived.account());
        return List.of(new Change("service.change.balance", "$" + before, "$" + before.minus(waived.amount())));
    }

    /** What a move charged for a new account. */
    Optional<Charged> of(MoveCard move) {
        return moves.caused(move.id()).stream()
                .filter(Moves.Caused.FeeCharged.class::isInstance)
                .map(caused -> charged(((Moves.Caused.FeeCharged) caused).transaction()))
                .findFirst();
    }

    Charged charged(TransactionId id) {
        return jdbc.sql("""
                select t.id as transaction, i.amount, i.due_on,
                       exists (select from ledger.transaction r where r.reverses = t.id) as taken_back
                  from ledger.transaction t
                  join ledger.open_item i on i.transaction_id = t.id
                 where t.id = :id
                """).param("id", id.value()).query(Charged.class).single();
    }

    boolean isWaivable() {
        return fee().filter(Fee::waivable).isPresent();
    }

    private void reverse(TransactionId fee, String reason) {
        ledger.reverse(fee, TransactionKind.FEE_REVERSED, district.businessDate(), reason);
    }

    private Optional<Fee> fee() {
        return Optional.ofNullable(district.agency().fees().get(NEW_ACCOUNT))
                .filter(fee -> fee.on(Money.ZERO).signum() > 0);
    }

    private LocalDate dueOn(LocalDate start) {
        var today = district.businessDate();
        return (start.isAfter(today) ? start : today).plusDays(district.agency().dueDays());
    }
}
