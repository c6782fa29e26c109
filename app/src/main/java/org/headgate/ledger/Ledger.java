package org.headgate.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every cent is. Everything is posted in the caller's transaction, with its open items and balances; nothing posted
 * is ever changed: it is reversed, and the reversal names what it reverses.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {
    private final Transactions transactions;
    private final OpenItems items;
    private final Balances balances;

    Ledger(Transactions transactions, OpenItems items, Balances balances) {
        this.transactions = transactions;
        this.items = items;
        this.balances = balances;
    }

    /** A number for a transaction that is about to be posted. */
    public TransactionId nextId() {
        return new TransactionId(transactions.reserve(1));
    }

    /** Keeps {@code count} consecutive numbers for a bulk posting; the first of them. */
    public long reserve(int count) {
        return transactions.reserve(count);
    }

    /** Posts one transaction, as {@link #postAll} does. */
    public void post(Posting posting) {
        postAll(List.of(posting));
    }

    /**
     * Posts many at once, by copy. Open credit of an account, old or new, is then applied to what it has open: to the same
     * service first, the oldest due date first.
     */
    public void postAll(Collection<Posting> postings) {
        if (postings.isEmpty()) return;
        transactions.write(postings);
        items.write(postings);
        balances.add(postings);
        items.applyCredits(postings.stream().map(Posting::account).distinct().toList());
    }

    /**
     * Takes back a transaction: the same entries with the opposite sign. What had been applied to its items is free again
     * and is applied to whatever else is open. A reversal can be reversed like any other transaction.
     *
     * @throws Rejection when it was already reversed
     */
    public TransactionId reverse(TransactionId reversed, TransactionKind kind, LocalDate on, String memo) {
        if (transactions.isReversed(reversed))
            throw new Rejection("Transaction %d was already reversed.", reversed.value());
        var original = transactions.head(reversed);
        var reversal = new Posting(
                nextId(),
                original.account(),
                kind,
                on,
                original.document(),
                memo,
                reversed,
                transactions.entries(reversed).stream()
                        .map(Posting.Entry::opposite)
                        .toList(),
                items.posted(reversed).stream().map(Posting.Item::opposite).toList());
        transactions.write(List.of(reversal));
        items.write(List.of(reversal));
        balances.add(List.of(reversal));
        items.unapply(reversed);
        items.settle(reversed, reversal.id());
        items.applyCredits(List.of(original.account()));
        return reversal.id();
    }

    /** Makes general-ledger accounts known; a posting to an unknown one is refused by the database. */
    public void open(Collection<GeneralLedgerAccount> accounts) {
        transactions.open(accounts);
    }

    /** Makes accounts known that are not yet; those known stay as they are, so nobody waits for another's posting. */
    public void openMissing(Collection<GeneralLedgerAccount> accounts) {
        transactions.openMissing(accounts);
    }

    /** The control account of what customers owe; an office that has none yet gets one. */
    public String receivable() {
        return transactions.receivable();
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Money balance(AccountId account) {
        return balances.of(account);
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Map<AccountId, Money> balances(Collection<AccountId> accounts) {
        return balances.of(accounts);
    }

    /** What is open on an account, oldest due date first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<OpenItem> openItems(AccountId account) {
        return items.open(account);
    }

    /** Everything posted on an account, newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PostedTransaction> history(AccountId account, int limit) {
        return transactions.history(account, limit);
    }
}
