package org.headgate.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.headgate.customers.AccountId;
import org.headgate.database.Copy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open items, and what was applied to which. */
@Repository
class OpenItems {
    private final JdbcClient jdbc;
    private final DataSource database;

    OpenItems(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void write(Collection<Posting> postings) {
        var items = new Copy();
        for (var posting : postings)
            for (var item : posting.items())
                items.add(posting.id().value())
                        .add(item.service())
                        .add(posting.account().value())
                        .add(item.dueOn())
                        .add(item.amount())
                        .add(item.amount())
                        .row();
        items.into(database, "ledger.open_item (transaction_id, service, account_id, due_on, amount, open)");
    }

    /** Open credits against open receivables, account by account; most accounts have no credit and cost nothing. */
    void applyCredits(Collection<AccountId> accounts) {
        var applications =
                lockedWithCredit(accounts).stream()
                        .collect(Collectors.groupingBy(CreditApplication.Item::account))
                        .values()
                        .stream()
                        .flatMap(items -> CreditApplication.oldestFirst(items).stream())
                        .toList();
        apply(applications);
    }

    private List<CreditApplication.Item> lockedWithCredit(Collection<AccountId> accounts) {
        var inCredit = jdbc.sql(
                        "select distinct account_id from ledger.open_item where account_id = any(:accounts) and open < 0")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .query(Long.class)
                .list();
        if (inCredit.isEmpty()) return List.of();
        return jdbc.sql("""
                select transaction_id as transaction, service, account_id as account, due_on, open
                  from ledger.open_item
                 where account_id = any(:accounts)
                   and open <> 0
                 order by account_id, due_on, transaction_id, service
                   for update
                """)
                .param("accounts", inCredit.toArray(Long[]::new))
                .query(CreditApplication.Item.class)
                .list();
    }

    /** The items of a transaction as they were posted. */
    List<Posting.Item> posted(TransactionId transaction) {
        return jdbc.sql(
                        "select service, due_on, amount from ledger.open_item where transaction_id = :id order by service")
                .param("id", transaction.value())
                .query(Posting.Item.class)
                .list();
    }

    /** Gives back all that was applied between this transaction's items and others. */
    void unapply(TransactionId transaction) {
        apply(jdbc.sql("""
                select a.transaction_id as with_transaction, a.with_service, a.item_id as item_transaction,
                       a.item_service, -sum(a.amount) as amount
                  from ledger.application a
                 where a.item_id = :id
                 group by 1, 2, 3, 4
                having sum(a.amount) <> 0
                """)
                .param("id", transaction.value())
                .query(CreditApplication.class)
                .list());
    }

    /** Closes the items of a transaction with those of its reversal. */
    void settle(TransactionId reversed, TransactionId reversal) {
        apply(posted(reversed).stream()
                .map(item -> new CreditApplication(reversal, item.service(), reversed, item.service(), item.amount()))
                .toList());
    }

    /** Each application is written on both items, with opposite signs, and moves what they have open. */
    private void apply(List<CreditApplication> applications) {
        if (applications.isEmpty()) return;
        var rows = new Copy();
        for (var application : applications) {
            row(rows, application);
            row(rows, application.seenFromTheOther());
        }
        rows.into(database, "ledger.application (item_id, item_service, transaction_id, with_service, amount)");
        move(applications);
        move(applications.stream().map(CreditApplication::seenFromTheOther).toList());
    }

    private static void row(Copy rows, CreditApplication application) {
        rows.add(application.itemTransaction().value())
                .add(application.itemService())
                .add(application.withTransaction().value())
                .add(application.withService())
                .add(application.amount())
                .row();
    }

    private void move(List<CreditApplication> applications) {
        jdbc.sql("""
                update ledger.open_item i
                   set open = i.open - a.amount
                  from (select item, service, sum(amount) as amount
                          from unnest(:items::bigint[], :services::text[], :amounts::numeric[]) as x (item, service, amount)
                         group by item, service) a
                 where i.transaction_id = a.item
                   and i.service = a.service
                """)
                .param(
                        "items",
                        applications.stream()
                                .map(a -> a.itemTransaction().value())
                                .toArray(Long[]::new))
                .param(
                        "services",
                        applications.stream()
                                .map(CreditApplication::itemService)
                                .toArray(String[]::new))
                .param(
                        "amounts",
                        applications.stream().map(a -> a.amount().amount()).toArray(BigDecimal[]::new))
                .update();
    }

    List<OpenItem> open(AccountId account) {
        return jdbc.sql("""
                select i.transaction_id as transaction, i.account_id as account, t.kind, t.document, i.service, i.due_on,
                       i.amount, i.open
                  from ledger.open_item i
                  join ledger.transaction t on t.id = i.transaction_id
                 where i.account_id = :account
                   and i.open <> 0
                 order by i.due_on, i.transaction_id, i.service
                """)
                .param("account", account.value())
                .query(OpenItem.class)
                .list();
    }
}
