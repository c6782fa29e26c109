package org.headgate.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What customers owed in the system before, one open item a row: posted once for an account, service and due date, against
 * the equity that the old books close with.
 */
@Component
class BalancesImport implements FileImport {
    private static final GeneralLedgerAccount OPENING =
            new GeneralLedgerAccount("3900", "Opening balances of customers", GeneralLedgerAccount.Kind.EQUITY, false);

    private final Customers customers;
    private final District district;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    BalancesImport(Customers customers, District district, Ledger ledger, JdbcClient jdbc) {
        this.customers = customers;
        this.district = district;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BALANCES;
    }

    @Override
    public ImportReport take(CsvFile file) {
        var sheet = new Sheet(kind(), file);
        var accounts = new KnownAccounts(customers);
        var posted = posted();
        var items = new ArrayList<OpeningItem>();
        var lines = new HashMap<Key, Integer>();
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            var item = item(row, accounts);
            if (item == null) continue;
            var before = lines.putIfAbsent(item.key, row.number());
            if (before != null)
                row.problem(
                        "due_on",
                        "this account, service and due date stand on line %d already; add the two up"
                                .formatted(before));
            var known = posted.get(item.key);
            if (known == null) items.add(item);
            else if (!known.equals(item.amount))
                row.problem(
                        "amount",
                        "was posted as %s before, and what is posted stays; correct it in the office by an adjustment"
                                .formatted(known));
        }
        sheet.refuseIfBad();
        post(items);
        items.forEach(_ -> sheet.added());
        return sheet.report(kind(), file);
    }

    private static @Nullable OpeningItem item(Row row, KnownAccounts accounts) {
        var account = accounts.of(row);
        var service = row.filled("service").toUpperCase(Locale.ROOT);
        var due = row.day("due_on");
        var amount = row.number("amount");
        if (amount != null && amount.stripTrailingZeros().scale() > 2)
            row.problem(
                    "amount",
                    "\"%s\" has parts of a cent; expected dollars and cents as in 128.40"
                            .formatted(row.text("amount")));
        if (amount != null && amount.signum() == 0) row.problem("amount", "is zero; leave the row out");
        if (!row.isGood() || account == null || due == null || amount == null) return null;
        return new OpeningItem(new Key(account.id(), service, due), new Money(amount));
    }

    private void post(List<OpeningItem> items) {
        if (items.isEmpty()) return;
        var today = district.businessDate();
        var receivable = receivable();
        ledger.open(List.of(OPENING));
        long id = ledger.reserve(items.size());
        var postings = new ArrayList<Posting>();
        for (var item : items) {
            postings.add(new Posting(
                    new TransactionId(id++),
                    item.key.account,
                    TransactionKind.OPENING_BALANCE,
                    today,
                    null,
                    "Opening balance, due " + item.key.dueOn,
                    List.of(
                            new Posting.Entry(receivable, item.key.service, item.amount),
                            new Posting.Entry(OPENING.code(), item.key.service, item.amount.negated())),
                    List.of(new Posting.Item(item.key.service, item.key.dueOn, item.amount))));
        }
        ledger.postAll(postings);
    }

    private String receivable() {
        return jdbc.sql("select code from ledger.general_ledger_account where receivable order by code limit 1")
                .query(String.class)
                .optional()
                .orElseThrow(
                        () -> new Rejection(
                                "The office has no receivable account yet: open it with a district and its tariff book first."));
    }

    private Map<Key, Money> posted() {
        var posted = new HashMap<Key, Money>();
        jdbc.sql("""
                select i.account_id, i.service, i.due_on, i.amount
                  from ledger.open_item i
                  join ledger.transaction t on t.id = i.transaction_id
                 where t.kind = 'OPENING_BALANCE'
                """).query(row -> {
            posted.put(
                    new Key(
                            new AccountId(row.getLong("account_id")),
                            row.getString("service"),
                            row.getObject("due_on", LocalDate.class)),
                    new Money(row.getBigDecimal("amount")));
        });
        return posted;
    }

    private record Key(AccountId account, String service, LocalDate dueOn) {}

    private record OpeningItem(Key key, Money amount) {}
}
