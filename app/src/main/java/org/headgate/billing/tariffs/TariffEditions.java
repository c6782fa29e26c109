package org.headgate.billing.tariffs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headgate.billing.TariffBookId;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.rating.book.Adoption;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How another edition of the tariff book comes to serve: proposed, compared with the one that serves, adopted. */
@Service
class TariffEditions {
    private static final int LONGEST_FILE = 1_000_000;
    private static final int PRICES_REVIEWED = 40;

    private final TariffBooks books;
    private final KeptEditions kept;
    private final BilledDays billed;
    private final District district;

    TariffEditions(TariffBooks books, KeptEditions kept, BilledDays billed, District district) {
        this.books = books;
        this.kept = kept;
        this.billed = billed;
        this.district = district;
    }

    /** The newest first. */
    List<TariffEdition> all() {
        return kept.all();
    }

    Optional<TariffEdition> find(TariffBookId id) {
        return kept.find(id);
    }

    TariffEdition serving() {
        return kept.find(books.current()).orElseThrow();
    }

    TariffBook book(TariffBookId id) {
        return books.book(id);
    }

    /** What an edition would change. */
    @Transactional(readOnly = true)
    public TariffChange change(TariffEdition edition) {
        var today = district.businessDate();
        var serving = serving();
        var book = books.book(edition.id());
        if (edition.id().equals(serving.id()))
            return new TariffChange(edition, book, serving, null, today, List.of(), 0, 0);
        var before = books.book(serving.id());
        var prices = PriceComparison.of(before, book);
        var usualOn = prices.from().filter(from -> from.isAfter(today)).orElse(today);
        return new TariffChange(
                edition,
                book,
                serving,
                prices,
                usualOn,
                billed.usualBills(before, book, usualOn),
                prices.from().map(from -> billed.postedSince(from, today)).orElse(0),
                billed.runsNotPosted());
    }

    /** The edition that the texts would make, together with those of the one that serves; or all that is wrong with them. */
    Parsed<TariffBook> checked(Map<String, String> given) {
        var problems = new ArrayList<Problem>();
        given.forEach((name, text) -> {
            if (!name.equals(TariffBook.FILE) && !name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.owrs"))
                problems.add(Problem.at(
                        name,
                        0,
                        "",
                        "is neither %s nor a tariff: its name ends in .owrs and has letters, digits, points, hyphens and underscores"
                                .formatted(TariffBook.FILE)));
            if (text.length() > LONGEST_FILE)
                problems.add(Problem.at(name, 0, "", "has more than a million characters; is it a tariff?"));
        });
        if (!problems.isEmpty()) return new Parsed.Bad<>(problems);
        var files = new TreeMap<>(books.book(books.current()).files());
        files.putAll(given);
        return switch (TariffBook.parse("", files)) {
            case Parsed.Bad<TariffBook> bad -> bad;
            case Parsed.Good<TariffBook>(var book) -> withoutUnused(book, given);
        };
    }

    /** Tariffs of before that the book does not name any more are left out; one that was sent must be named. */
    private static Parsed<TariffBook> withoutUnused(TariffBook book, Map<String, String> given) {
        var named = book.versions().stream().map(Version::file).collect(Collectors.toSet());
        var unnamed = given.keySet().stream()
                .filter(name -> !name.equals(TariffBook.FILE) && !named.contains(name))
                .map(name -> Problem.at(
                        name,
                        0,
                        "",
                        "is not named by any version of %s: add a version with it".formatted(TariffBook.FILE)))
                .toList();
        if (!unnamed.isEmpty()) return new Parsed.Bad<>(unnamed);
        var files = new TreeMap<>(book.files());
        files.keySet().removeIf(name -> !name.equals(TariffBook.FILE) && !named.contains(name));
        return TariffBook.parse("", files);
    }

    @Transactional
    public TariffBookId propose(ProposeTariffBook wanted, Person by) {
        var book = checked(wanted.files()).orReject();
        var serving = serving();
        if (book.fingerprint().equals(books.book(serving.id()).fingerprint()))
            throw new Rejection(
                    "These are the very texts of edition %s, which serves: nothing would change.",
                    serving.id().value());
        var id = books.keep(book);
        kept.propose(id, wanted.words(), by.id(), district.businessDate());
        return id;
    }

    /** Why an edition cannot be adopted as things stand. */
    List<Reason> objections(AdoptTariffBook wanted) {
        var edition = edition(wanted.book());
        if (!edition.isAdoptable())
            return List.of(Reason.of(
                    "tariff book",
                    edition.state() == TariffEdition.State.SERVES
                            ? "Edition %s serves already."
                            : "Edition %s was taken back: propose it again.",
                    edition.id().value()));
        var serving = serving();
        if (!serving.id().equals(wanted.seen()))
            return List.of(Reason.of(
                    "tariff book",
                    "Edition %s came to serve after you compared the prices: compare with it, then adopt.",
                    serving.id().value()));
        var prices = PriceComparison.of(books.book(serving.id()), books.book(edition.id()));
        var reasons = new ArrayList<Reason>();
        for (var version : prices.withoutRecord())
            reasons.add(Reason.of(
                    Adoption.PROPOSITION_218,
                    "Version %s would hold from %s, and nobody has written down its notice, hearing and resolution: rates take effect only after them.",
                    version.name(),
                    version.effective()));
        for (var version : prices.changed()) reasons.addAll(notYet(version));
        var since = prices.from();
        var posted = since.map(from -> billed.postedSince(from, district.businessDate()))
                .orElse(0);
        if (posted > 0 && !wanted.billedStay())
            reasons.add(Reason.of(
                    "posted bills",
                    "%s posted bills have days from %s on, for which the prices differ. They stay as they were posted: say that you know it.",
                    posted,
                    since.orElseThrow()));
        return reasons;
    }

    /** What the record says of days that are still to come has not happened. */
    private List<Reason> notYet(Version version) {
        var today = district.businessDate();
        return switch (version.adoption()) {
            case Adoption.Hearing record ->
                record.adopted().isAfter(today)
                        ? List.of(Reason.of(
                                Adoption.PROPOSITION_218,
                                "Version %s is heard on %s and decided on %s; today is %s: adopt the edition when that has happened.",
                                version.name(),
                                record.hearing(),
                                record.adopted(),
                                today))
                        : List.of();
            case Adoption.PassThrough record ->
                record.noticeMailed().isAfter(today)
                        ? List.of(Reason.of(
                                Adoption.PASS_THROUGH,
                                "The notice of version %s is mailed on %s; today is %s: adopt the edition when that has happened.",
                                version.name(),
                                record.noticeMailed(),
                                today))
                        : List.of();
            case Adoption.Unrecorded _ -> List.of();
        };
    }

    /** The prices before and after, for whoever approves it and for the trail. */
    List<Change> changes(AdoptTariffBook wanted) {
        var serving = serving();
        var before = books.book(serving.id());
        var after = books.book(wanted.book());
        var prices = PriceComparison.of(before, after);
        var labels = after.labels(Locale.ENGLISH);
        var changes = new ArrayList<Change>();
        changes.add(new Change("tariffs.change.edition", named(serving.id(), before), named(wanted.book(), after)));
        for (var version : prices.changed())
            changes.add(
                    new Change("tariffs.change.version", "", version.name() + ": " + version.citation(Locale.ENGLISH)));
        for (var step : prices.steps())
            for (var alike : step.classes())
                for (var price : alike.prices())
                    changes.add(new Change(
                            "%s, %s: %s"
                                    .formatted(
                                            step.from(),
                                            FigureWords.classes(alike.classes(), Locale.ENGLISH),
                                            FigureWords.place(price, labels)),
                            price.before() == null ? "" : price.before(),
                            price.after() == null ? "–" : price.after()));
        if (changes.size() <= PRICES_REVIEWED) return changes;
        var shown = new ArrayList<>(changes.subList(0, PRICES_REVIEWED));
        shown.add(new Change("tariffs.change.more", "", "+" + (changes.size() - PRICES_REVIEWED)));
        return shown;
    }

    private static String named(TariffBookId id, TariffBook book) {
        return "%d (%s)"
                .formatted(
                        id.value(), book.versions().stream().map(Version::name).collect(Collectors.joining(", ")));
    }

    @Transactional
    public TariffBookId adopt(AdoptTariffBook wanted, Person by) {
        kept.lock(wanted.seen());
        if (!serving().id().equals(wanted.seen()) || !edition(wanted.book()).isAdoptable())
            throw new ChangedMeanwhile("The tariff book");
        books.serve(wanted.book());
        kept.adopted(wanted.book(), by.id(), district.businessDate());
        return wanted.book();
    }

    @Transactional
    public TariffBookId withdraw(WithdrawTariffBook wanted) {
        if (edition(wanted.book()).state() != TariffEdition.State.PROPOSED)
            throw new Rejection("Only an edition that is proposed can be taken back.");
        if (!kept.withdraw(wanted.book())) throw new ChangedMeanwhile("The edition");
        return wanted.book();
    }

    private TariffEdition edition(TariffBookId id) {
        return kept.find(id).orElseThrow(() -> new Rejection("There is no edition %s of the tariff book.", id.value()));
    }
}
