package org.headgate.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.customers.AccountId;
import org.headgate.database.Copy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transactions and their entries, written once. */
@Repository
class Transactions {
    private static final GeneralLedgerAccount RECEIVABLE =
            new GeneralLedgerAccount("1200", "Accounts receivable, customers", GeneralLedgerAccount.Kind.ASSET, true);

    private final JdbcClient jdbc;
    private final DataSource database;

    Transactions(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Consecutive numbers; where somebody else drew one in between, those drawn stay unused and it is tried again. */
    long reserve(int count) {
        if (count < 1) throw new IllegalArgumentException("reserve %d transaction numbers".formatted(count));
        while (true) {
            record Drawn(long first, long last) {}
            var drawn = jdbc.sql("""
                    select min(id) as first, max(id) as last
                      from (select nextval('ledger.transaction_id') as id from generate_series(1, :count)) drawn
                    """).param("count", count).query(Drawn.class).single();
            if (drawn.last() - drawn.first() + 1 == count) return drawn.first();
        }
    }

    void write(Collection<Posting> postings) {
        var heads = new Copy();
        var entries = new Copy();
        for (var posting : postings) {
            heads.add(posting.id().value())
                    .add(posting.account().value())
                    .add(posting.kind().name())
                    .add(posting.postedOn())
                    .add(posting.document())
                    .add(
                            posting.reverses() == null
                                    ? null
                                    : (Long) posting.reverses().value())
                    .add(posting.memo())
                    .row();
            var number = 1;
            for (var entry : posting.entries())
                entries.add(posting.id().value())
                        .add(number++)
                        .add(entry.generalLedgerAccount())
                        .add(entry.service())
                        .add(entry.amount())
                        .row();
        }
        heads.into(database, "ledger.transaction (id, account_id, kind, posted_on, document, reverses, memo)");
        entries.into(database, "ledger.entry (transaction_id, number, gl_code, service, amount)");
    }

    record Head(AccountId account, @Nullable Long document) {}

    Head head(TransactionId id) {
        return jdbc.sql("select account_id as account, document from ledger.transaction where id = :id")
                .param("id", id.value())
                .query(Head.class)
                .single();
    }

    List<Posting.Entry> entries(TransactionId id) {
        return jdbc.sql("""
                select gl_code as general_ledger_account, service, amount
                  from ledger.entry
                 where transaction_id = :id
                 order by number
                """).param("id", id.value()).query(Posting.Entry.class).list();
    }

    boolean isReversed(TransactionId id) {
        return jdbc.sql("select exists (select from ledger.transaction where reverses = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    List<PostedTransaction> history(AccountId account, int limit) {
        return jdbc.sql("""
                select t.id, t.kind, t.posted_on, t.document, t.memo, t.reverses, r.id as reversed_by,
                       coalesce((select sum(i.amount) from ledger.open_item i where i.transaction_id = t.id), 0) as amount
                  from ledger.transaction t
                  left join ledger.transaction r on r.reverses = t.id
                 where t.account_id = :account
                 order by t.posted_on desc, t.id desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query(PostedTransaction.class)
                .list();
    }

    String receivable() {
        var known = jdbc.sql("select min(code) from ledger.general_ledger_account where receivable")
                .query((row, _) -> Optional.<String>ofNullable(row.getString(1)))
                .single();
        if (known.isPresent()) return known.get();
        open(List.of(RECEIVABLE));
        return RECEIVABLE.code();
    }

    void openMissing(Collection<GeneralLedgerAccount> accounts) {
        for (var account : accounts)
            jdbc.sql("""
                    insert into ledger.general_ledger_account (code, name, kind, receivable)
                    values (:code, :name, :kind, :receivable)
                        on conflict (code) do nothing
                    """)
                    .param("code", account.code())
                    .param("name", account.name())
                    .param("kind", account.kind().name())
                    .param("receivable", account.receivable())
                    .update();
    }

    void open(Collection<GeneralLedgerAccount> accounts) {
        for (var account : accounts)
            jdbc.sql("""
                    insert into ledger.general_ledger_account (code, name, kind, receivable)
                    values (:code, :name, :kind, :receivable)
                        on conflict (code) do update set name = excluded.name
                    """)
                    .param("code", account.code())
                    .param("name", account.name())
                    .param("kind", account.kind().name())
                    .param("receivable", account.receivable())
                    .update();
    }
}
