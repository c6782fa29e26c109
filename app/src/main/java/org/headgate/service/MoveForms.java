package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.metering.InstallationId;
import org.headgate.metering.MeterCard;
import org.headgate.metering.Metering;
import org.headgate.metering.ReadCard;
import org.headgate.metering.ReadState;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.headgate.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Reads the forms of moves, and gathers what they show. */
@Component
class MoveForms {
    private final Sites sites;
    private final Customers customers;
    private final Metering metering;
    private final TariffBooks books;
    private final Service service;
    private final District district;

    MoveForms(
            Sites sites,
            Customers customers,
            Metering metering,
            TariffBooks books,
            Service service,
            District district) {
        this.sites = sites;
        this.customers = customers;
        this.metering = metering;
        this.books = books;
        this.service = service;
        this.district = district;
    }

    Site site(long premises) {
        return sites.at(new PremisesId(premises), district.businessDate());
    }

    private Site site(long premises, LocalDate day) {
        return sites.at(new PremisesId(premises), day);
    }

    Account account(String number) {
        return customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<FoundPremises> placesOf(AccountId account) {
        return sites.placesOf(account);
    }

    int version(AccountId account) {
        return customers.version(account);
    }

    MoveAsked asked(MoveForm what, Form form) {
        return switch (what) {
            case START -> start(form, newcomer(form.named()));
            case ADD -> start(form, Newcomer.on(account(form.of("account"))));
            case STOP -> stop(form);
            case TRANSFER -> transfer(form);
        };
    }

    /** The form as it goes on to its last step, which shows who has service there on the day that was chosen. */
    Form seenNow(MoveForm what, Form form) {
        if (what == MoveForm.STOP) return form;
        var agreements = site(form.number(what.place()), form.day()).agreements();
        return form.with(
                "seen",
                agreements.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(",")));
    }

    private StartService start(Form form, Newcomer who) {
        var site = site(form.number("premises"), form.day());
        return new StartService(
                site.card().id(),
                form.points(site),
                form.day(),
                form.reading(),
                form.figures(meters(site)),
                who,
                form.of("note"),
                form.seen());
    }

    private Newcomer newcomer(Form form) {
        var who = form.number("who");
        var known = who == 0 ? null : new CustomerId(who);
        var name = known == null
                ? (form.of("given").strip() + " " + form.of("family").strip()).strip()
                : customers.customer(known).map(Customer::fullName).orElse("");
        return new Newcomer(
                null,
                known,
                choice(Customer.Kind.class, form.of("kind"), Customer.Kind.PERSON),
                form.of("kind").equals("ORGANISATION") ? "" : form.of("given"),
                form.of("family"),
                form.of("language").equals("es") ? "es" : "en",
                form.of("phone"),
                form.of("email"),
                form.mail(name),
                choice(Account.Delivery.class, form.of("delivery"), Account.Delivery.PAPER),
                choice(AccountRole.Kind.class, form.of("standing"), AccountRole.Kind.TENANT),
                form.of("shown"),
                form.of("other"),
                choice(AccountRole.Kind.class, form.of("otherRole"), AccountRole.Kind.AGENT),
                form.of("otherPhone"));
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, String chosen, E otherwise) {
        for (var one : kind.getEnumConstants()) if (one.name().equals(chosen)) return one;
        return otherwise;
    }

    private StopService stop(Form form) {
        var account = account(form.of("account"));
        var site = site(form.number("premises"), form.day());
        return new StopService(
                account.id(),
                site.card().id(),
                form.day(),
                form.reading(),
                form.figures(meters(site)),
                form.mail(account.mail().name()),
                form.has("turnOff"),
                form.of("note"),
                (int) form.number("version"));
    }

    private TransferService transfer(Form form) {
        var account = account(form.of("account"));
        var from = site(form.number("premises"), form.day());
        var to = site(form.number("to"), form.day());
        var meters = new ArrayList<>(meters(from));
        meters.addAll(meters(to));
        return new TransferService(
                account.id(),
                from.card().id(),
                to.card().id(),
                form.day(),
                form.reading(),
                form.figures(meters),
                form.points(to),
                form.has("mailFollows"),
                form.has("turnOff"),
                form.of("note"),
                form.seen(),
                (int) form.number("version"));
    }

    private static List<MeterCard> meters(Site site) {
        return site.points().stream().flatMap(at -> at.meters().stream()).toList();
    }

    /** The last reads of the meters there, to compare a typed figure with. */
    private Map<InstallationId, ReadCard> lastReads(Site site) {
        var last = new HashMap<InstallationId, ReadCard>();
        for (var at : site.points())
            for (var read : metering.reads(at.point().id(), 6))
                if (read.state() == ReadState.ACCEPTED) last.putIfAbsent(read.installation(), read);
        return last;
    }

    /** The facts that the tariff asks of the classes there, by class: those that the meter answers are left out. */
    private Map<String, List<FactAsked>> questions(Locale locale) {
        var book = books.book(books.current());
        var labels = book.labels(locale);
        var questions = new HashMap<String, List<FactAsked>>();
        for (var rateClass : book.classes().keySet())
            questions.put(
                    rateClass,
                    book.factsNeeded(rateClass, district.businessDate()).stream()
                            .filter(fact -> !fact.name().equals(Arrivals.METER_SIZE))
                            .map(fact -> new FactAsked(
                                    fact.name(), labels.getOrDefault(fact.name(), fact.name()), fact.choices()))
                            .toList());
        return questions;
    }

    private List<ClassChoice> classes(Locale locale) {
        return books.book(books.current()).classes().values().stream()
                .map(one -> new ClassChoice(one.code(), one.name().in(locale)))
                .toList();
    }

    private List<FactAsked> factsOf(Locale locale) {
        return questions(locale).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Everything that the first step of a form shows. */
    void show(MoveForm what, Model model, Form form, Person me) {
        var locale = Language.of(me.language()).locale();
        var site = site(form.number(what.place()));
        var last = new HashMap<>(lastReads(site));
        var policy = service.policy();
        if (what == MoveForm.TRANSFER) {
            var from = site(form.number("premises"));
            last.putAll(lastReads(from));
            model.addAttribute("from", from);
        }
        if (what != MoveForm.START) model.addAttribute("account", account(form.of("account")));
        model.addAttribute("site", site)
                .addAttribute("form", form.named())
                .addAttribute("last", last)
                .addAttribute("offered", what == MoveForm.ADD ? site.free() : site.points())
                .addAttribute("found", sites.people(form.of("name")))
                .addAttribute("classes", classes(locale))
                .addAttribute("facts", factsOf(locale))
                .addAttribute("back", policy.daysBack(me.level()))
                .addAttribute("ahead", policy.daysAhead());
    }
}
