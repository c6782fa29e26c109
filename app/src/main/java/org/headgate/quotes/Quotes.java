package org.headgate.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headgate.applications.ApplicationId;
import org.headgate.applications.Applications;
import org.headgate.applications.NewApplication;
import org.headgate.applications.OpenApplication;
import org.headgate.applications.ToldFigure;
import org.headgate.billing.TariffBooks;
import org.headgate.credit.Credit;
import org.headgate.credit.DepositQuote;
import org.headgate.district.District;
import org.headgate.district.FeeSchedule;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.rating.book.TariffBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an installation costs, keeps what was said, and makes an application of it. */
@Service
public class Quotes {
    private static final int WORDS = 300;

    private final QuoteFiles files;
    private final Applications applications;
    private final TariffBooks books;
    private final Credit credit;
    private final District district;

    Quotes(QuoteFiles files, Applications applications, TariffBooks books, Credit credit, District district) {
        this.files = files;
        this.applications = applications;
        this.books = books;
        this.credit = credit;
        this.district = district;
    }

    /** What it costs today. */
    @Transactional(readOnly = true)
    public QuoteFigures figures(QuoteAsked asked) {
        var book = book();
        if (!book.classes().containsKey(asked.rateClass()))
            throw new Rejection("The tariff has no class %s.", asked.rateClass());
        var calculator = new QuoteCalculator(district.agency(), schedule(), book, today());
        var account = asked.account();
        return calculator.of(asked, deposit(asked, calculator), account == null ? Money.ZERO : credit.secured(account));
    }

    /** Hydrant meters have a deposit of their own. */
    private @Nullable DepositQuote deposit(QuoteAsked asked, QuoteCalculator calculator) {
        var first = asked.meters().stream()
                .map(AskedMeter::kind)
                .filter(kind -> kind != InstallationKind.HYDRANT)
                .min(InstallationKind::compareTo);
        if (first.isEmpty()) return null;
        var rateClass = calculator.rateClass(first.get(), asked);
        return asked.account() == null
                ? credit.depositForSomebodyNew(rateClass, asked.premises())
                : credit.depositFor(asked.account(), rateClass, asked.premises());
    }

    /** What of a quote comes to something else today; also what was left out or is taken besides. */
    @Transactional(readOnly = true)
    public List<FeeChange> changesSince(Quote quote) {
        var now = new ArrayList<>(figures(quote.asked()).lines());
        var changes = new ArrayList<FeeChange>();
        for (var then : quote.figures().lines()) {
            var same = now.stream().filter(then::matches).findFirst();
            same.ifPresent(now::remove);
            var amount = same.map(QuoteLine::amount).orElse(null);
            if (!then.amount().equals(amount)) changes.add(new FeeChange(then, then.amount(), amount));
        }
        now.forEach(line -> changes.add(new FeeChange(line, null, line.amount())));
        return changes;
    }

    @Transactional(readOnly = true)
    public Optional<Quote> quote(QuoteId id) {
        return files.find(id);
    }

    @Transactional
    QuoteId save(SaveQuote it, Person by) {
        if (it.words().length() > WORDS) throw new Rejection("At most %s characters.", WORDS);
        var figures = figures(it.asked());
        if (!figures.total().equals(it.total()))
            throw new Rejection(
                    "It comes to $%s now, and not to $%s: look at the figures again.", figures.total(), it.total());
        return files.add(it, figures, by);
    }

    @Transactional
    ApplicationId apply(ApplyFromQuote it, Person by) {
        var quote = files.locked(it.quote());
        if (!Objects.equals(quote.asked().account(), it.account()))
            throw new Rejection("This quote is for another account.");
        if (quote.application() != null) throw new Rejection("This quote has become an application already.");
        var application = applications.open(
                new NewApplication(
                        asked(it, quote),
                        quote.figures().lines().stream().map(Quotes::told).toList(),
                        quote.id().number(),
                        "/quotes/" + quote.id().value()),
                by);
        files.applied(it.quote(), application);
        return application;
    }

    private static OpenApplication asked(ApplyFromQuote it, Quote quote) {
        var customer = quote.customer();
        return new OpenApplication(
                it.kind(),
                customer.name(),
                customer.phone(),
                customer.email(),
                customer.address(),
                quote.number() == null ? "" : quote.number().digits(),
                quote.words());
    }

    private static ToldFigure told(QuoteLine line) {
        var of = (line.count() > 1 ? line.count() + " × " : "") + line.size();
        return new ToldFigure(
                of.isEmpty() ? line.name().en() : line.name().en() + ", " + of,
                of.isEmpty() ? line.name().es() : line.name().es() + ", " + of,
                line.amount());
    }

    /** The fees of today. */
    FeeSchedule schedule() {
        return district.agency()
                .installations()
                .on(today())
                .orElseThrow(() -> new Rejection("The district’s pack has no fees for installations yet."));
    }

    TariffBook book() {
        return books.book(books.current());
    }

    private LocalDate today() {
        return district.businessDate();
    }
}
