package org.headgate.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.headgate.billing.TariffBooks;
import org.headgate.credit.ChangeDepositMatrix.Term;
import org.headgate.customers.Discretion;
import org.headgate.district.CreditBand;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.rating.book.TariffBook;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All deposits that somebody has to do something about, and the matrix that says what is asked for. */
@Controller
@RequestMapping("/deposits")
class DepositListPages {
    private static final int SHOWN = 500;
    private static final String FIELD = "term.";

    private final Deposits deposits;
    private final DepositSteps steps;
    private final DepositMatrices matrices;
    private final TariffBooks books;
    private final District district;
    private final Submissions submissions;
    private final Office office;
    private final Discretion discretion;

    DepositListPages(
            Deposits deposits,
            DepositSteps steps,
            DepositMatrices matrices,
            TariffBooks books,
            District district,
            Submissions submissions,
            Office office,
            Discretion discretion) {
        this.deposits = deposits;
        this.steps = steps;
        this.matrices = matrices;
        this.books = books;
        this.district = district;
        this.submissions = submissions;
        this.office = office;
        this.discretion = discretion;
    }

    @GetMapping
    String list(Person me, @RequestParam(defaultValue = "") @Nullable String show, Model model) {
        var rows = discretion.shown(steps.withRelease(deposits.unsettled(SHOWN)), me);
        var due = count(rows, DepositsShown.DUE);
        var shown = show == null || show.isEmpty()
                ? due > 0 ? DepositsShown.DUE : DepositsShown.OUTSTANDING
                : DepositsShown.valueOf(show.toUpperCase(Locale.ROOT));
        var sum = Money.ZERO;
        for (var row : rows) sum = sum.plus(row.deposit().held());
        model.addAttribute(
                "listed",
                new DepositsListed(
                        shown,
                        rows.stream().filter(row -> row.kind() == shown).toList(),
                        due,
                        count(rows, DepositsShown.OUTSTANDING),
                        count(rows, DepositsShown.HELD),
                        sum));
        return "credit/deposits/page";
    }

    @GetMapping("/matrix")
    String matrix(Person me, Model model) {
        var today = district.businessDate();
        model.addAttribute(
                        "sheet",
                        new DepositMatrixSheet(
                                matrices.on(today, district.agency().deposits()),
                                matrices.history(),
                                today.plusMonths(1).withDayOfMonth(1),
                                office.allowance(ChangeDepositMatrix.class, me.level())
                                                .mode()
                                        != Allowance.Mode.REFUSED))
                .addAttribute(
                        "names",
                        new ClassNames(books.newest()
                                .map(books::book)
                                .map(TariffBook::classes)
                                .orElse(Map.of())));
        return "credit/deposits/matrix";
    }

    @PostMapping("/matrix")
    String adopt(
            @RequestParam UUID requestKey,
            @RequestParam LocalDate from,
            @RequestParam String words,
            @RequestParam Map<String, String> form,
            Person me,
            RedirectAttributes redirect) {
        var terms = new ArrayList<Term>();
        form.forEach((name, term) -> {
            if (!name.startsWith(FIELD)) return;
            var dot = name.lastIndexOf('.');
            terms.add(new Term(
                    name.substring(FIELD.length(), dot), CreditBand.valueOf(name.substring(dot + 1)), term.strip()));
        });
        submissions.perform(new ChangeDepositMatrix(from, terms, words.strip()), me, requestKey);
        Toast.say(redirect, "credit.told.matrix", from);
        return "redirect:/deposits/matrix";
    }

    private static int count(List<DepositRow> rows, DepositsShown kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
