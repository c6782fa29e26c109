package org.headgate.credit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.billing.TariffBooks;
import org.headgate.credit.ReceiveDeposit.Tender;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.rating.book.TariffBook;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deposits of an account: the score and its arithmetic, what is asked for and why, and what is done with it. */
@Controller
@RequestMapping("/accounts/{number}/deposit")
class DepositPages {
    private final Credit credit;
    private final Customers customers;
    private final Premises premises;
    private final Ledger ledger;
    private final TariffBooks books;
    private final District district;
    private final Submissions submissions;
    private final Office office;

    DepositPages(
            Credit credit,
            Customers customers,
            Premises premises,
            Ledger ledger,
            TariffBooks books,
            District district,
            Submissions submissions,
            Office office) {
        this.credit = credit;
        this.customers = customers;
        this.premises = premises;
        this.ledger = ledger;
        this.books = books;
        this.district = district;
        this.submissions = submissions;
        this.office = office;
    }

    @GetMapping
    String show(
            @PathVariable String number, @RequestParam(defaultValue = "") String rateClass, Person me, Model model) {
        var account = account(number);
        var classes = rateClasses(account);
        var wanted = classes.contains(rateClass) ? rateClass : classes.isEmpty() ? "" : classes.getFirst();
        var deposits = credit.depositsOf(account.id()).stream().map(this::told).toList();
        var asking = account.closedOn() == null && !wanted.isEmpty()
                ? credit.depositFor(account.id(), wanted, premisesOf(account))
                : null;
        model.addAttribute(
                        "sheet",
                        new DepositSheet(
                                account,
                                customers.nameOf(account.id()),
                                ledger.balance(account.id()),
                                credit.score(account.id()),
                                deposits,
                                classes,
                                wanted,
                                asking,
                                credit.secured(account.id()),
                                district.businessDate()
                                        .plusDays(district.agency().deposits().dueDays()),
                                office.allowance(WaiveDeposit.class, me.level()),
                                office.allowance(RefundDeposit.class, me.level())))
                .addAttribute(
                        "names",
                        new ClassNames(books.newest()
                                .map(books::book)
                                .map(TariffBook::classes)
                                .orElse(Map.of())));
        return "credit/deposit/page";
    }

    @PostMapping("/ask")
    String ask(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String rateClass,
            @RequestParam LocalDate dueOn,
            @RequestParam(defaultValue = "") String words,
            Person me,
            RedirectAttributes redirect) {
        var account = account(number);
        var asked = Typed.money(amount);
        submissions.perform(
                new RequireDeposit(account.id(), asked, premisesOf(account), rateClass, dueOn, words.strip()),
                me,
                requestKey);
        return done(redirect, number, "credit.told.asked", asked);
    }

    @PostMapping("/{deposit}/receive")
    String receive(
            @PathVariable String number,
            @PathVariable long deposit,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam Tender tender,
            @RequestParam(defaultValue = "") String reference,
            Person me,
            RedirectAttributes redirect) {
        var received = Typed.money(amount);
        submissions.perform(
                new ReceiveDeposit(account(number).id(), new DepositId(deposit), received, tender, reference.strip()),
                me,
                requestKey);
        return done(redirect, number, "credit.told.received", received);
    }

    /** All of what is outstanding is waived, a part of it reduced. */
    @PostMapping("/{deposit}/waive")
    String waive(
            @PathVariable String number,
            @PathVariable long deposit,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam WaiverReason reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var account = account(number).id();
        var id = new DepositId(deposit);
        var waived = Typed.money(amount);
        var whole = credit.deposit(id)
                .filter(one -> one.outstanding().equals(waived))
                .isPresent();
        if (whole)
            submissions.perform(new WaiveDeposit(account, id, waived, reason, words.strip(), version), me, requestKey);
        else
            submissions.perform(new ReduceDeposit(account, id, waived, reason, words.strip(), version), me, requestKey);
        return done(redirect, number, whole ? "credit.told.waived" : "credit.told.reduced", waived);
    }

    @PostMapping("/{deposit}/apply")
    String apply(
            @PathVariable String number,
            @PathVariable long deposit,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var applied = Typed.money(amount);
        submissions.perform(
                new ApplyDeposit(account(number).id(), new DepositId(deposit), applied, words.strip(), version),
                me,
                requestKey);
        return done(redirect, number, "credit.told.applied", applied);
    }

    @PostMapping("/{deposit}/refund")
    String refund(
            @PathVariable String number,
            @PathVariable long deposit,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String payee,
            @RequestParam String street,
            @RequestParam String city,
            @RequestParam String state,
            @RequestParam String zip,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var refunded = Typed.money(amount);
        var to = new MailingAddress(payee.strip(), street.strip(), city.strip(), state.strip(), zip.strip());
        submissions.perform(
                new RefundDeposit(account(number).id(), new DepositId(deposit), refunded, to, words.strip(), version),
                me,
                requestKey);
        return done(redirect, number, "credit.told.refunded", refunded);
    }

    @PostMapping("/{deposit}/release")
    String release(
            @PathVariable String number,
            @PathVariable long deposit,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var released = Typed.money(amount);
        submissions.perform(
                new ReleaseDeposit(account(number).id(), new DepositId(deposit), released, version), me, requestKey);
        return done(redirect, number, "credit.told.released", released);
    }

    @PostMapping("/{deposit}/entries/{entry}/back")
    String back(
            @PathVariable String number,
            @PathVariable long deposit,
            @PathVariable long entry,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var taken = Typed.money(amount);
        submissions.perform(
                new ReverseDepositEntry(
                        account(number).id(),
                        new DepositId(deposit),
                        new DepositEntryId(entry),
                        taken,
                        words.strip(),
                        version),
                me,
                requestKey);
        return done(redirect, number, "credit.told.back", taken);
    }

    @PostMapping("/shut-off")
    String shutOff(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam LocalDate on,
            @RequestParam String source,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new RecordShutOff(account(number).id(), on, source.strip()), me, requestKey);
        Toast.say(redirect, "credit.told.shut-off");
        return "redirect:/accounts/" + number + "/deposit";
    }

    private DepositTold told(Deposit deposit) {
        return new DepositTold(
                deposit,
                credit.entries(deposit.id()),
                credit.why(deposit.id()),
                credit.release(deposit),
                credit.interestDue(deposit.id()));
    }

    private List<String> rateClasses(Account account) {
        var today = district.businessDate();
        var classes = new LinkedHashSet<String>();
        for (var agreement : customers.agreementsOf(account.id())) {
            var day = agreement.effective().contains(today)
                    ? today
                    : agreement.effective().from();
            var rateClass = customers.terms(agreement.id()).classOn(day);
            if (rateClass != null) classes.add(rateClass);
        }
        return List.copyOf(classes);
    }

    private @Nullable PremisesId premisesOf(Account account) {
        return customers.agreementsOf(account.id()).stream()
                .findFirst()
                .flatMap(agreement -> premises.servicePoint(agreement.servicePoint()))
                .map(point -> point.premises())
                .orElse(null);
    }

    private static String done(RedirectAttributes redirect, String number, String words, Money amount) {
        Toast.say(redirect, words, "$" + amount);
        return "redirect:/accounts/" + number + "/deposit";
    }

    private Account account(String number) {
        try {
            return customers
                    .account(AccountNumber.parse(number))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (Rejection notANumber) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, notANumber.sentence(), notANumber);
        }
    }
}
