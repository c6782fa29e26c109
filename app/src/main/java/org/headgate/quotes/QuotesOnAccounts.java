package org.headgate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headgate.customers.AccountId;
import org.headgate.customers.ShowsAccounts;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountClue;
import org.headgate.web.AccountClues;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Clue;
import org.headgate.web.Clues;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** Quotes where an account is shown or looked for: the act, the timeline, and the number that a caller reads out. */
@Component
class QuotesOnAccounts implements AccountActs, AccountHappenings, AccountClues, Clues, ShowsAccounts {
    private static final Pattern NUMBER = Pattern.compile("(?:q|quote|cotizacion|cotización)[\\s#-]*([1-9]\\d{3,8})");
    private static final Pattern PATH = Pattern.compile("/quotes/([1-9]\\d{0,17})(?:/.*)?");

    private final QuoteFiles files;

    QuotesOnAccounts(QuoteFiles files) {
        this.files = files;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        if (me.level() == Level.AUDITOR) return List.of();
        return List.of(
                AccountAct.of("quotes.act.quote", "calculator", "/quotes/new?account=" + account.digits(), "", 245)
                        .hinting("quotes.act.quote.hint"));
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return files.of(new AccountId(account.id()), stretch.through(), stretch.atMost()).stream()
                .map(row -> AccountHappening.of(
                                row.madeOn(),
                                "calculator",
                                Tone.PLAIN,
                                Saying.of("quotes.happened", row.id().number()))
                        .leadingTo(path(row))
                        .about(row.total())
                        .by(row.madeBy()))
                .toList();
    }

    /** Of a quote for an account. */
    @Override
    public List<AccountClue> leadingFrom(String typed, int atMost) {
        return numbered(typed).stream()
                .flatMap(row -> row.account() == null
                        ? Stream.empty()
                        : Stream.of(new AccountClue(
                                row.account(), Saying.of("quotes.clue", row.id().number()), path(row))))
                .limit(atMost)
                .toList();
    }

    /** Of a quote for somebody who has no account. */
    @Override
    public List<Clue> namedBy(String typed) {
        return numbered(typed).stream()
                .filter(row -> row.account() == null)
                .map(row -> new Clue(
                        row.customer(),
                        row.address(),
                        Saying.of("quotes.clue", row.id().number()),
                        path(row)))
                .toList();
    }

    @Override
    public List<AccountId> accountsAt(String path) {
        var matched = PATH.matcher(path);
        if (!matched.matches()) return List.of();
        var account = files.row(new QuoteId(Long.parseLong(matched.group(1))))
                .map(QuoteRow::account)
                .orElse(null);
        return account == null ? List.of() : List.of(new AccountId(account));
    }

    private Optional<QuoteRow> numbered(String typed) {
        var matched = NUMBER.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return matched.matches() ? files.row(new QuoteId(Long.parseLong(matched.group(1)))) : Optional.empty();
    }

    private static String path(QuoteRow row) {
        return "/quotes/" + row.id().value();
    }
}
