package org.headgate.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountId;
import org.headgate.demo.Settling.Settled;
import org.headgate.demo.Settling.SettledAccount;
import org.headgate.kernel.Money;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the town pays: most in time, some late, a few hardly at all. Posted to the ledger as the days go by. */
@Component
class Payments {
    private static final GeneralLedgerAccount CASH =
            new GeneralLedgerAccount("1010", "Cash", GeneralLedgerAccount.Kind.ASSET, false);
    private static final GeneralLedgerAccount OPENING =
            new GeneralLedgerAccount("3900", "Opening balances of customers", GeneralLedgerAccount.Kind.EQUITY, false);
    private static final double OWED_AT_THE_BEGINNING = 0.08;

    private final Ledger ledger;
    private final TariffBooks books;

    Payments(Ledger ledger, TariffBooks books) {
        this.ledger = ledger;
        this.books = books;
    }

    /** Who pays how, and what is on its way. */
    static final class Purse {
        private final Map<Integer, List<SettledAccount>> byCycle = new HashMap<>();
        private final PriorityQueue<Payment> onTheWay = new PriorityQueue<>(Comparator.comparing(Payment::on)
                .thenComparingLong(payment -> payment.account().value()));
        private final Map<AccountId, Money> promised = new HashMap<>();
        private final Dice dice;

        Purse(Dice dice) {
            this.dice = dice;
        }
    }

    private record Payment(AccountId account, LocalDate on, Money amount) {}

    /** Opens the cash account, and posts what some owed to the system before. */
    @Transactional
    public Purse purseOf(Town town, Settled settled) {
        var purse = new Purse(new Dice(town.plan().seed() + 1));
        ledger.open(List.of(CASH, OPENING));
        var receivable = books.receivable();
        var owing = new ArrayList<Posting>();
        for (var account : settled.accounts()) {
            purse.byCycle
                    .computeIfAbsent(account.cycle(), _ -> new ArrayList<>())
                    .add(account);
            if (!purse.dice.chance(OWED_AT_THE_BEGINNING)) continue;
            var due = town.plan().takenOver(account.cycle()).plusDays(purse.dice.between(3, 22));
            var amount = Money.ofCents(purse.dice.between(2_500, 14_000));
            owing.add(new Posting(
                    ledger.nextId(),
                    account.id(),
                    TransactionKind.OPENING_BALANCE,
                    town.plan().opened(),
                    null,
                    "Opening balance, due " + due,
                    List.of(
                            new Posting.Entry(receivable, "WATER", amount),
                            new Posting.Entry(OPENING.code(), "WATER", amount.negated())),
                    List.of(new Posting.Item("WATER", due, amount))));
        }
        ledger.postAll(owing);
        return purse;
    }

    /** After a cycle's bills: who of it will pay what, and when. */
    @Transactional(readOnly = true)
    public void plan(Purse purse, int cycle, LocalDate billed, LocalDate due) {
        var accounts = purse.byCycle.getOrDefault(cycle, List.of());
        var balances = ledger.balances(accounts.stream().map(SettledAccount::id).toList());
        for (var account : accounts) {
            var owed = balances.getOrDefault(account.id(), Money.ZERO)
                    .minus(purse.promised.getOrDefault(account.id(), Money.ZERO));
            if (owed.signum() <= 0) continue;
            var payment = payment(account, owed, billed, due, purse.dice);
            if (payment.amount().signum() <= 0) continue;
            purse.onTheWay.add(payment);
            purse.promised.merge(account.id(), payment.amount(), Money::plus);
        }
    }

    private static Payment payment(SettledAccount account, Money owed, LocalDate billed, LocalDate due, Dice dice) {
        return switch (account.payer()) {
            case PROMPT -> new Payment(account.id(), billed.plusDays(dice.between(4, 15)), owed);
            case ON_TIME -> new Payment(account.id(), due.minusDays(dice.between(0, 3)), owed);
            case LATE -> new Payment(account.id(), due.plusDays(dice.between(5, 21)), owed);
            case PARTLY -> new Payment(account.id(), due.plusDays(dice.between(-2, 6)), mostOf(owed));
            case SELDOM ->
                new Payment(account.id(), due.plusDays(dice.between(10, 40)), dice.chance(0.4) ? owed : Money.ZERO);
            case HARDLY ->
                new Payment(account.id(), due.plusDays(dice.between(10, 40)), dice.chance(0.08) ? owed : Money.ZERO);
        };
    }

    /** A round sum of about four fifths. */
    private static Money mostOf(Money owed) {
        return Money.ofCents(owed.cents() * 4 / 5 / 500 * 500);
    }

    /** Posts what comes in before a day. */
    @Transactional
    public void payUntil(Purse purse, LocalDate day) {
        var coming = new ArrayList<Payment>();
        while (!purse.onTheWay.isEmpty() && purse.onTheWay.peek().on().isBefore(day)) coming.add(purse.onTheWay.poll());
        if (coming.isEmpty()) return;
        var receivable = books.receivable();
        long id = ledger.reserve(coming.size());
        var postings = new ArrayList<Posting>();
        for (var payment : coming) {
            purse.promised.merge(payment.account(), payment.amount().negated(), Money::plus);
            postings.add(new Posting(
                    new TransactionId(id++),
                    payment.account(),
                    TransactionKind.PAYMENT,
                    payment.on(),
                    null,
                    "Payment",
                    List.of(
                            new Posting.Entry(CASH.code(), "", payment.amount()),
                            new Posting.Entry(receivable, "", payment.amount().negated())),
                    List.of(new Posting.Item("", payment.on(), payment.amount().negated()))));
        }
        ledger.postAll(postings);
    }
}
