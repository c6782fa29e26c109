package org.headgate.quotes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.customers.Protection;
import org.headgate.district.District;
import org.headgate.district.FeeSchedule;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a quote, and gathers what it shows. */
@Component
class QuoteForms {
    private static final int PLACES = 5;
    private static final int ADDRESS_AT_LEAST = 4;

    private final Quotes quotes;
    private final QuoteFiles files;
    private final Customers customers;
    private final Protection protection;
    private final District district;

    QuoteForms(Quotes quotes, QuoteFiles files, Customers customers, Protection protection, District district) {
        this.quotes = quotes;
        this.files = files;
        this.customers = customers;
        this.protection = protection;
        this.district = district;
    }

    /** A form to begin with: one meter of the smallest size, for an account or a place where one is known. */
    QuoteForm first(String number, long premises, Person me) {
        var form = new QuoteForm(List.of(), new HashMap<>());
        if (!number.isBlank()) {
            var account = account(number, me);
            form = form.with("account", account.number().toString())
                    .with("name", account.mail().name())
                    .with("language", language(account));
            var place = files.placeOf(account.id()).orElse(null);
            if (place != null) form = at(form, place);
        }
        var place = premises == 0 ? null : files.place(premises);
        return place == null ? form : at(form, place);
    }

    private static QuoteForm at(QuoteForm form, KnownPlace place) {
        return form.with("premises", String.valueOf(place.premises())).with("address", place.address());
    }

    private String language(Account account) {
        return customers.rolesOn(account.id()).stream()
                .flatMap(role -> customers.customer(role.customer()).stream())
                .map(customer -> customer.language())
                .findFirst()
                .orElse("en");
    }

    QuoteAsked asked(QuoteForm form, Person me) {
        var number = form.of("account");
        var premises = form.premises();
        return new QuoteAsked(
                form.rows().stream().map(QuoteForm.Row::asked).toList(),
                form.of("class"),
                form.units(),
                form.facts(),
                number.isBlank() ? null : account(number, me).id(),
                premises == null ? null : new PremisesId(premises));
    }

    QuoteFor customer(QuoteForm form) {
        return new QuoteFor(
                form.of("name"), form.of("phone"), form.of("email"), form.of("address"), form.of("language"));
    }

    private Account account(String number, Person me) {
        var account = customers
                .account(AccountNumber.parse(number.strip()))
                .orElseThrow(() -> new Rejection("There is no account %s.", number.strip()));
        if (!protection.hiddenAmong(List.of(account.id().value()), me).isEmpty())
            throw new Rejection("The account %s is protected: open it first and say what for.", account.number());
        return account;
    }

    QuoteChoices choices(QuoteForm typed, Person me) {
        var schedule = quotes.schedule();
        var form = completed(typed, schedule);
        QuoteFigures figures = null;
        Reason wrong = null;
        try {
            figures = quotes.figures(asked(form, me));
        } catch (Rejection no) {
            wrong = Reason.of("", no.template(), no.values().toArray());
        }
        var policy = district.agency().installations();
        var use = new EnumMap<InstallationKind, BigDecimal>(InstallationKind.class);
        for (var kind : InstallationKind.values()) use.put(kind, policy.of(kind).usualUse());
        var locale = Language.of(me.language()).locale();
        return new QuoteChoices(
                form,
                sizes(schedule),
                use,
                quotes.book().unit(),
                quotes.book().classes().values().stream()
                        .map(one ->
                                new QuoteChoices.Choice(one.code(), one.name().in(locale)))
                        .toList(),
                questions(form, locale),
                policy.notice(),
                figures,
                wrong,
                places(form),
                accountOf(form, me));
    }

    /** What is not typed yet is as usual: one meter, of a size that its kind has. */
    private QuoteForm completed(QuoteForm form, FeeSchedule schedule) {
        var sizes = sizes(schedule);
        var rows = new ArrayList<QuoteForm.Row>();
        for (var row : form.rows()) {
            var known = sizes.get(row.kind());
            rows.add(
                    known == null || known.contains(row.size())
                            ? row
                            : new QuoteForm.Row(row.kind(), known.getFirst(), row.count(), row.use()));
        }
        if (rows.isEmpty() || !form.of("more").isEmpty()) rows.add(another(rows, sizes));
        var classes = quotes.book().classes().keySet();
        var completed = form.with(rows).with("more", "");
        return classes.contains(form.of("class"))
                ? completed
                : completed.with("class", classes.iterator().next());
    }

    private static QuoteForm.Row another(List<QuoteForm.Row> rows, Map<InstallationKind, List<String>> sizes) {
        var left = EnumSet.copyOf(sizes.keySet());
        rows.forEach(row -> left.remove(row.kind()));
        left.remove(InstallationKind.HYDRANT);
        var kind = left.isEmpty() ? InstallationKind.DOMESTIC : left.iterator().next();
        return new QuoteForm.Row(kind, sizes.getOrDefault(kind, List.of("")).getFirst(), "1", "");
    }

    /** The kinds that can be quoted. */
    private Map<InstallationKind, List<String>> sizes(FeeSchedule schedule) {
        var sizes = new EnumMap<InstallationKind, List<String>>(InstallationKind.class);
        for (var kind : InstallationKind.values()) {
            var known = kind == InstallationKind.HYDRANT
                    ? List.of(district.agency().construction().meterSize())
                    : schedule.sizes(kind);
            if (!known.isEmpty()) sizes.put(kind, known);
        }
        return sizes;
    }

    /** What the tariff asks of the classes that are charged, besides what the form knows already. */
    private List<QuoteChoices.Question> questions(QuoteForm form, Locale locale) {
        var book = quotes.book();
        var labels = book.labels(locale);
        var policy = district.agency().installations();
        var questions = new LinkedHashMap<String, QuoteChoices.Question>();
        for (var row : form.rows()) {
            var terms = policy.of(row.kind());
            if (!terms.billed() || row.kind() == InstallationKind.HYDRANT) continue;
            var rateClass = terms.rateClass().isEmpty() ? form.of("class") : terms.rateClass();
            for (var fact : book.factsNeeded(rateClass, district.businessDate()))
                if (!fact.name().equals(QuoteCalculator.METER_SIZE)
                        && !fact.name().equals(policy.unitsFact()))
                    questions.putIfAbsent(
                            fact.name(),
                            new QuoteChoices.Question(
                                    fact.name(), labels.getOrDefault(fact.name(), fact.name()), fact.choices()));
        }
        return List.copyOf(questions.values());
    }

    /** Offered until one is chosen, or the address is none of the books. */
    private List<KnownPlace> places(QuoteForm form) {
        if (form.of("address").strip().length() < ADDRESS_AT_LEAST) return List.of();
        return files.places(form.of("address"), PLACES);
    }

    private @Nullable Account accountOf(QuoteForm form, Person me) {
        if (form.of("account").isBlank()) return null;
        try {
            return account(form.of("account"), me);
        } catch (Rejection no) {
            return null;
        }
    }
}
