package org.headgate.billing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.GeneralLedgerAccount.Kind;
import org.headgate.ledger.Ledger;
import org.headgate.rating.book.BillComponent;
import org.headgate.rating.book.TariffBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tariff books of the district, each kept by its texts and never changed, so that a bill can be explained for ever by
 * the rates it was calculated with. The one adopted last serves what is calculated next. Later editions are proposed and
 * adopted by people: {@code billing.tariffs}.
 */
@Service
public class TariffBooks {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ledger ledger;
    private final Map<TariffBookId, TariffBook> compiled = new ConcurrentHashMap<>();

    TariffBooks(JdbcClient jdbc, JsonMapper json, Ledger ledger) {
        this.jdbc = jdbc;
        this.json = json;
        this.ledger = ledger;
    }

    /**
     * Keeps the book that an office is opened with and lets it serve from now on; its revenue accounts are opened in the
     * ledger. The same texts are kept once.
     *
     * @param name stands before the file in every problem
     * @throws Rejection with every problem of the texts
     */
    @Transactional
    public TariffBookId adopt(String name, Map<String, String> files) {
        var book = TariffBook.parse(name, files).orReject();
        var id = keep(book);
        serve(id);
        return id;
    }

    /** Keeps the texts of a book, which prices nothing yet. */
    @Transactional
    public TariffBookId keep(TariffBook book) {
        return jdbc.sql("""
                insert into billing.tariff_book (fingerprint, files)
                values (:fingerprint, :files::jsonb)
                    on conflict (fingerprint) do update set fingerprint = excluded.fingerprint
                returning id
                """)
                .param("fingerprint", book.fingerprint())
                .param("files", json.writeValueAsString(new TreeMap<>(book.files())))
                .query((row, _) -> new TariffBookId(row.getLong(1)))
                .single();
    }

    /** Lets a book serve from now on; its revenue accounts are opened in the ledger. */
    @Transactional
    public void serve(TariffBookId id) {
        jdbc.sql("""
                update billing.tariff_book
                   set adopted_at = clock_timestamp(), withdrawn = false
                 where id = :id
                """).param("id", id.value()).update();
        openAccounts(book(id));
    }

    private void openAccounts(TariffBook book) {
        var known = new HashSet<>(jdbc.sql("select code from ledger.general_ledger_account")
                .query(String.class)
                .list());
        var revenue = new TreeMap<String, GeneralLedgerAccount>();
        for (var line : linesOf(book)) {
            var code = line.revenueAccount();
            if (!known.contains(code))
                revenue.putIfAbsent(
                        code, new GeneralLedgerAccount(code, line.wording().en(), Kind.REVENUE, false));
        }
        ledger.open(revenue.values());
        receivable();
    }

    /** Everything that can stand on a bill by this book. */
    private static List<BillComponent> linesOf(TariffBook book) {
        var sheet = book.describe(book.versions().getLast().effective());
        var lines = new ArrayList<>(book.components().values());
        sheet.minimums().forEach(minimum -> lines.add(minimum.line()));
        sheet.percentages().forEach(percentage -> lines.add(percentage.line()));
        return lines;
    }

    /** The control account of what customers owe; an office that has none yet gets one. */
    @Transactional
    public String receivable() {
        return ledger.receivable();
    }

    /** The book that serves now. */
    public TariffBookId current() {
        return newest().orElseThrow(
                        () -> new Rejection("No tariff book is adopted yet: adopt one before bills are calculated"));
    }

    public Optional<TariffBookId> newest() {
        return jdbc.sql(
                        "select id from billing.tariff_book where adopted_at is not null order by adopted_at desc, id desc limit 1")
                .query((row, _) -> new TariffBookId(row.getLong(1)))
                .optional();
    }

    /** The compiled book; compiled once in each process. */
    public TariffBook book(TariffBookId id) {
        return compiled.computeIfAbsent(id, this::compile);
    }

    private TariffBook compile(TariffBookId id) {
        var files = jdbc.sql("select files from billing.tariff_book where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return switch (TariffBook.parse("", json.readValue(files, new TypeReference<Map<String, String>>() {}))) {
            case Parsed.Good<TariffBook>(var book) -> book;
            case Parsed.Bad<TariffBook>(var problems) ->
                throw new IllegalStateException(
                        "the kept tariff book %d is not readable any more: %s".formatted(id.value(), problems));
        };
    }
}
