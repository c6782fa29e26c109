package org.headgate.billing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headgate.billing.BillConcern.EarlierBillHeld;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.rating.book.TariffBook;
import org.springframework.stereotype.Service;

/** Calculates the drafts of some accounts of a run: loads, rates in memory, writes, all in the caller's transaction. */
@Service
class Calculation {
    private static final Period HISTORY = Period.ofMonths(14);
    private static final Period HISTORY_WITH_WINTERS = Period.ofMonths(26);

    private final Runs runs;
    private final TariffBooks books;
    private final AgreementsToBill agreements;
    private final Drafts drafts;

    Calculation(Runs runs, TariffBooks books, AgreementsToBill agreements, Drafts drafts) {
        this.runs = runs;
        this.books = books;
        this.agreements = agreements;
        this.drafts = drafts;
    }

    /** The drafts of positions {@code first} to {@code last} of a run. */
    int calculate(RunId id, long first, long last) {
        var run = runs.find(id).orElseThrow();
        var accounts = runs.accounts(id, first, last);
        drafts.write(run, first, draft(run, run.tariffBook(), accounts));
        return accounts.size();
    }

    List<BillDraft> draft(BillRun run, TariffBookId bookId, List<AccountId> accounts) {
        var book = books.book(bookId);
        var opening = runs.before(run.cycle(), run.period()).isEmpty();
        var calculator = new BillCalculator(bookId, book, run.readsUntil(), opening, books::book);
        var known =
                agreements.of(accounts, run.cycle(), run.readsUntil(), historySince(book, run.readsUntil()), Map.of());
        var held = drafts.heldEarlier(accounts, run);
        var made = new ArrayList<BillDraft>(accounts.size());
        for (var account : accounts) {
            var waiting = held.get(account);
            made.add(
                    waiting == null
                            ? calculator.draft(account, known.getOrDefault(account, List.of()))
                            : new BillDraft.Held(account, List.of(new EarlierBillHeld(waiting.number())), null));
        }
        return made;
    }

    /** One account again, for the days from {@code starts} until a day, as if nothing after them had been billed. */
    BillDraft again(
            BillRun run, TariffBookId bookId, AccountId account, Map<AgreementId, LocalDate> starts, LocalDate until) {
        var book = books.book(bookId);
        var calculator = new BillCalculator(bookId, book, until, true, books::book);
        var known = agreements.of(List.of(account), run.cycle(), until, historySince(book, until), starts);
        var billed = known.getOrDefault(account, List.of()).stream()
                .filter(agreement -> starts.containsKey(agreement.agreement))
                .toList();
        return calculator.draft(account, billed);
    }

    private static LocalDate historySince(TariffBook book, LocalDate until) {
        return until.minus(book.winterAverage().isPresent() ? HISTORY_WITH_WINTERS : HISTORY);
    }
}
