package org.headgate.ledger;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transaction to be posted: its entries sum to zero (debit positive, credit negative), and its open items are what it
 * puts on the account. Entries and items of nothing are left out.
 */
public record Posting(
        TransactionId id,
        AccountId account,
        TransactionKind kind,
        LocalDate postedOn,
        @Nullable Long document,
        String memo,
        @Nullable TransactionId reverses,
        List<Entry> entries,
        List<Item> items) {
    public Posting {
        entries = entries.stream().filter(entry -> !entry.amount().isZero()).toList();
        items = items.stream().filter(item -> !item.amount().isZero()).toList();
        var sum = Money.ZERO;
        for (var entry : entries) sum = sum.plus(entry.amount());
        if (!sum.isZero())
            throw new IllegalStateException("the entries of transaction %s sum to %s".formatted(id, sum));
    }

    /** A transaction that reverses nothing. */
    public Posting(
            TransactionId id,
            AccountId account,
            TransactionKind kind,
            LocalDate postedOn,
            @Nullable Long document,
            String memo,
            List<Entry> entries,
            List<Item> items) {
        this(id, account, kind, postedOn, document, memo, null, entries, items);
    }

    /** What the account owes more (or, negative, less) by this. */
    public Money onAccount() {
        var sum = Money.ZERO;
        for (var item : items) sum = sum.plus(item.amount());
        return sum;
    }

    /** A debit (positive) or credit (negative) of a general-ledger account. */
    public record Entry(String generalLedgerAccount, String service, Money amount) {
        Entry opposite() {
            return new Entry(generalLedgerAccount, service, amount.negated());
        }
    }

    /** What becomes open on the account, one for each service: a receivable, or a credit when negative. */
    public record Item(String service, LocalDate dueOn, Money amount) {
        Item opposite() {
            return new Item(service, dueOn, amount.negated());
        }
    }
}
