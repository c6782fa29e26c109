package org.headgate.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts bills: ledger and status of the bills in one transaction, by statements for all of them at once. */
@Repository
class Posted {
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final TariffBooks books;

    Posted(JdbcClient jdbc, Ledger ledger, TariffBooks books) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.books = books;
    }

    /** Posts the drafts of a run's positions; transactions are numbered by position. */
    int post(BillRun run, long first, long last) {
        return post(run.bill(first).value(), run.bill(last).value(), run.firstTransaction() - run.firstBill(), "DRAFT");
    }

    /** Posts one bill, from the status it has now, under a transaction number of its own. */
    void post(BillId bill, TransactionId transaction, BillStatus from) {
        post(bill.value(), bill.value(), transaction.value() - bill.value(), from.name());
    }

    private int post(long first, long last, long offset, String status) {
        var bills = charged(first, last, status);
        var receivable = books.receivable();
        var postings = new ArrayList<Posting>(bills.size());
        var empty = new ArrayList<Long>(0);
        for (var bill : bills) {
            var posting = bill.posting(new TransactionId(bill.id() + offset), receivable);
            if (posting.entries().isEmpty()) empty.add(bill.id());
            else postings.add(posting);
        }
        if (!postings.isEmpty()) ledger.postAll(postings);
        var marked = mark(first, last, offset, status);
        if (marked != bills.size())
            throw new IllegalStateException(
                    "%d bills from %d to %d were posted, %d marked".formatted(bills.size(), first, last, marked));
        if (!empty.isEmpty()) forgetTransactions(empty);
        return marked;
    }

    /** What a bill posts: its lines by service and revenue account. */
    private record Charged(
            long id, AccountId account, LocalDate billDate, LocalDate dueDate, Map<String, Map<String, Money>> lines) {
        void add(String service, String revenueAccount, Money amount) {
            lines.computeIfAbsent(service, _ -> new LinkedHashMap<>(2)).merge(revenueAccount, amount, Money::plus);
        }

        Posting posting(TransactionId transaction, String receivable) {
            var entries = new ArrayList<Posting.Entry>(4);
            var items = new ArrayList<Posting.Item>(1);
            lines.forEach((service, accounts) -> {
                var owed = Money.ZERO;
                for (var amount : accounts.values()) owed = owed.plus(amount);
                entries.add(new Posting.Entry(receivable, service, owed));
                accounts.forEach((code, amount) -> entries.add(new Posting.Entry(code, service, amount.negated())));
                items.add(new Posting.Item(service, dueDate, owed));
            });
            return new Posting(transaction, account, TransactionKind.BILL, billDate, id, "", entries, items);
        }
    }

    private List<Charged> charged(long first, long last, String status) {
        var bills = new ArrayList<Charged>();
        jdbc.sql("""
                select b.id, b.account_id, b.bill_date, b.due_date, l.service, l.revenue_account, l.amount
                  from billing.bill b
                  left join billing.bill_line l on l.bill_id = b.id
                 where b.id between :first and :last
                   and b.status = :status
                 order by b.id, l.segment, l.number
                """)
                .param("first", first)
                .param("last", last)
                .param("status", status)
                .query(row -> {
                    var id = row.getLong(1);
                    if (bills.isEmpty() || bills.getLast().id() != id)
                        bills.add(new Charged(
                                id,
                                new AccountId(row.getLong(2)),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                new LinkedHashMap<>(2)));
                    @Nullable String service = row.getString(5);
                    if (service != null)
                        bills.getLast().add(service, row.getString(6), new Money(row.getBigDecimal(7)));
                });
        return bills;
    }

    private int mark(long first, long last, long offset, String status) {
        return jdbc.sql("""
                update billing.bill b
                   set status = 'POSTED',
                       transaction_id = b.id + :offset,
                       balance_before = coalesce((select balance from ledger.balance l where l.account_id = b.account_id), 0)
                                        - b.total
                 where b.id between :first and :last
                   and b.status = :status
                """)
                .param("offset", offset)
                .param("first", first)
                .param("last", last)
                .param("status", status)
                .update();
    }

    private void forgetTransactions(List<Long> bills) {
        jdbc.sql("update billing.bill set transaction_id = null where id = any(:bills)")
                .param("bills", bills.toArray(Long[]::new))
                .update();
    }
}
