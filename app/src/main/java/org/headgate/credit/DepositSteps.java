package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import org.headgate.credit.DepositEntry.Kind;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.TransactionId;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a deposit, step by step; what moves money is posted in the same transaction. */
@Service
@Transactional
class DepositSteps {
    private static final int WORDS = 300;

    private final Deposits deposits;
    private final DepositPostings postings;
    private final CreditHistories histories;
    private final Customers customers;
    private final District district;

    DepositSteps(
            Deposits deposits,
            DepositPostings postings,
            CreditHistories histories,
            Customers customers,
            District district) {
        this.deposits = deposits;
        this.postings = postings;
        this.histories = histories;
        this.customers = customers;
        this.district = district;
    }

    DepositId require(NewDeposit wanted, @Nullable Person by) {
        if (wanted.amount().signum() <= 0) throw new Rejection("A deposit is an amount above zero.");
        if (wanted.dueOn().isBefore(today())) throw new Rejection("A deposit is due today or later.");
        checked(wanted.words());
        var account = customers.account(wanted.account()).orElseThrow(() -> new Rejection("There is no such account."));
        if (account.closedOn() != null)
            throw new Rejection(
                    "The account was closed on %s: a deposit secures what is still to come.", account.closedOn());
        return deposits.add(wanted, today(), by);
    }

    /** Less is asked for; all that is outstanding when it is waived. */
    DepositEntryId reduce(
            AccountId account,
            DepositId id,
            Money amount,
            boolean whole,
            WaiverReason reason,
            String words,
            int version,
            Person by) {
        var deposit = deposits.locked(account, id, version);
        if (reason == WaiverReason.OTHER && words.isBlank())
            throw new Rejection("Say in a few words what the reason is.");
        var open = deposit.outstanding();
        if (open.signum() <= 0) throw new Rejection("Nothing of this deposit is outstanding.");
        if (amount.signum() <= 0) throw new Rejection("A reduction is an amount above zero.");
        if (amount.compareTo(open) > 0)
            throw new Rejection("At most $%s, which is what is outstanding of the deposit.", open);
        if (whole && !amount.equals(open)) throw new Rejection("$%s is outstanding now, not $%s.", open, amount);
        var kind = amount.equals(open) ? Kind.WAIVED : Kind.REDUCED;
        return write(deposit, kind, amount, null, reason.name(), words, by);
    }

    DepositEntryId receive(ReceiveDeposit it, Person by) {
        var deposit = deposits.locked(it.account(), it.deposit(), null);
        if (it.amount().signum() <= 0) throw new Rejection("What is received is an amount above zero.");
        if (it.amount().compareTo(deposit.outstanding()) > 0)
            throw new Rejection("At most $%s, which is what is outstanding of the deposit.", deposit.outstanding());
        var memo = "Deposit %s".formatted(it.reference()).strip();
        var posted = postings.receive(deposit, it.amount(), today(), memo);
        return write(deposit, Kind.RECEIVED, it.amount(), posted, it.tender().name(), it.reference(), by);
    }

    DepositEntryId apply(ApplyDeposit it, Person by) {
        var deposit = withInterest(deposits.locked(it.account(), it.deposit(), it.version()), by);
        if (it.amount().signum() <= 0) throw new Rejection("What is applied is an amount above zero.");
        if (it.amount().compareTo(deposit.held()) > 0)
            throw new Rejection("At most $%s, which is what is held of the deposit.", deposit.held());
        if (it.amount().compareTo(deposit.owed()) > 0)
            throw new Rejection("At most $%s, which is what the account owes.", atLeastNothing(deposit.owed()));
        return apply(deposit, it.amount(), it.words(), by);
    }

    DepositEntryId refund(RefundDeposit it, Person by) {
        var deposit = withInterest(deposits.locked(it.account(), it.deposit(), it.version()), by);
        if (it.amount().signum() <= 0) throw new Rejection("A refund is an amount above zero.");
        if (it.amount().compareTo(deposit.held()) > 0)
            throw new Rejection("At most $%s, which is what is held of the deposit.", deposit.held());
        if (deposit.owed().signum() > 0 && deposit.closedOn() != null)
            throw new Rejection("The closed account owes $%s: apply the deposit to it first.", deposit.owed());
        return refund(deposit, it.amount(), it.to(), it.words(), by);
    }

    DepositId release(ReleaseDeposit it, Person by) {
        var deposit = withInterest(deposits.locked(it.account(), it.deposit(), it.version()), by);
        switch (release(deposit)) {
            case DepositRelease.NotYet not ->
                throw new Rejection(not.why().template(), not.why().values().toArray());
            case DepositRelease.NothingHeld no ->
                throw new Rejection(no.why().template(), no.why().values().toArray());
            case DepositRelease.Due due -> giveBack(deposit, due, by);
        }
        return deposit.id();
    }

    /** All that is held, whatever the rule for good payers says: what it secured is over. */
    void giveBack(Deposit found, Person by) {
        var deposit = withInterest(deposits.locked(found.account(), found.id(), null), by);
        var held = deposit.held();
        if (held.signum() <= 0) return;
        var toOwed = least(atLeastNothing(deposit.owed()), held);
        if (toOwed.signum() > 0) apply(deposit, toOwed, "", by);
        if (held.minus(toOwed).signum() > 0) refund(deposit, held.minus(toOwed), mailOf(deposit), "", by);
    }

    void applyToWhatIsOwed(Deposit found, String words, Person by) {
        if (found.held().signum() <= 0 || found.owed().signum() <= 0) return;
        var deposit = withInterest(deposits.locked(found.account(), found.id(), null), by);
        var amount = least(deposit.held(), deposit.owed());
        if (amount.signum() > 0) apply(deposit, amount, words, by);
    }

    DepositEntryId takeBack(ReverseDepositEntry it, Person by) {
        var deposit = deposits.locked(it.account(), it.deposit(), it.version());
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        var entry = deposits.entries(it.deposit()).stream()
                .filter(one -> one.id().equals(it.entry()))
                .findFirst()
                .orElseThrow(() -> new Rejection("This deposit has no such entry."));
        if (!entry.counts()) throw new Rejection("This was already taken back.");
        if (!entry.amount().equals(it.amount()))
            throw new Rejection("It was $%s, not $%s.", entry.amount(), it.amount());
        switch (entry.kind()) {
            case RECEIVED, INTEREST -> {
                if (deposit.held().compareTo(entry.amount()) < 0)
                    throw new Rejection(
                            "Only $%s is held: take back first what was applied or refunded.", deposit.held());
            }
            case REFUNDED -> {
                if (!deposits.cancelRefund(entry.id()))
                    throw new Rejection("The refund was handed on for payment already: it cannot be taken back here.");
            }
            case APPLIED, REDUCED, WAIVED -> {
                // Nothing else hangs on these.
            }
        }
        var transaction = entry.transaction();
        var back = transaction == null ? null : postings.reverse(transaction, today(), it.words());
        return deposits.write(
                deposit.id(),
                new Deposits.Done(entry.kind(), entry.amount(), today(), back, "", checked(it.words()), entry.id()),
                by);
    }

    DepositRelease release(Deposit deposit) {
        return withRelease(List.of(deposit)).getFirst().release();
    }

    /** Each deposit with whether it is to be given back; the histories of all their accounts are read at once. */
    List<DepositRow> withRelease(List<Deposit> found) {
        var policy = district.agency().deposits();
        var histories = this.histories.each(
                found.stream().map(Deposit::account).distinct().toList(), today());
        return found.stream()
                .map(deposit -> {
                    var facts = histories.get(deposit.account());
                    return new DepositRow(
                            deposit,
                            DepositRelease.of(
                                    deposit,
                                    deposit.held().plus(interestDue(deposit.id())),
                                    facts == null ? null : facts.lastTrouble(),
                                    policy.releaseAfterMonths(),
                                    policy.refundsRelease(),
                                    today()));
                })
                .toList();
    }

    Money interestDue(DepositId deposit) {
        var rate = district.agency().deposits().interest();
        return rate == null ? Money.ZERO : DepositInterest.due(deposits.entries(deposit), rate, today());
    }

    private void giveBack(Deposit deposit, DepositRelease.Due due, Person by) {
        var credited = due.toOwed().plus(due.credited());
        if (credited.signum() > 0) apply(deposit, credited, "", by);
        if (due.refunded().signum() > 0) refund(deposit, due.refunded(), mailOf(deposit), "", by);
    }

    /** Interest until today is added before anything leaves, so that what leaves is all there is. */
    private Deposit withInterest(Deposit deposit, Person by) {
        var interest = interestDue(deposit.id());
        if (interest.signum() <= 0) return deposit;
        var rate = district.agency().deposits().interest();
        var memo = "Interest of %s%% a year until %s".formatted(rate, today());
        var posted = postings.interest(deposit, interest, today(), memo);
        write(deposit, Kind.INTEREST, interest, posted, "", memo, by);
        return deposits.find(deposit.id()).orElseThrow();
    }

    private DepositEntryId apply(Deposit deposit, Money amount, String words, Person by) {
        var posted = postings.apply(deposit, amount, today(), words);
        return write(deposit, Kind.APPLIED, amount, posted, "", words, by);
    }

    private DepositEntryId refund(Deposit deposit, Money amount, MailingAddress to, String words, Person by) {
        if (to.name().isBlank() || to.street().isBlank() || to.city().isBlank())
            throw new Rejection("A check needs a name, a street and a city.");
        var posted = postings.refund(deposit, amount, today(), "Deposit to " + to.name());
        var entry = write(deposit, Kind.REFUNDED, amount, posted, "", words, by);
        deposits.requestRefund(deposit.account(), entry, to, amount, today());
        return entry;
    }

    private DepositEntryId write(
            Deposit deposit,
            Kind kind,
            Money amount,
            @Nullable TransactionId posted,
            String reason,
            String words,
            Person by) {
        return deposits.write(
                deposit.id(), new Deposits.Done(kind, amount, today(), posted, reason, checked(words), null), by);
    }

    private MailingAddress mailOf(Deposit deposit) {
        return customers.account(deposit.account()).orElseThrow().mail();
    }

    private LocalDate today() {
        return district.businessDate();
    }

    private static String checked(String words) {
        if (words.length() > WORDS) throw new Rejection("At most %s characters.", WORDS);
        return words.strip();
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Money atLeastNothing(Money amount) {
        return amount.signum() > 0 ? amount : Money.ZERO;
    }
}
