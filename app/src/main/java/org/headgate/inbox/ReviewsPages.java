package org.headgate.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.customers.Discretion;
import org.headgate.office.AcknowledgeReview;
import org.headgate.office.Action;
import org.headgate.office.ApproveReview;
import org.headgate.office.CorrectReview;
import org.headgate.office.DeclineReview;
import org.headgate.office.Learning;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.ReturnReview;
import org.headgate.office.ReviewCard;
import org.headgate.office.ReviewId;
import org.headgate.office.Reviews;
import org.headgate.office.TaskRecord;
import org.headgate.office.WithdrawReview;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
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

/** The reviews: the list, the one, the person who prepared it; deciding moves to the next. */
@Controller
@RequestMapping("/reviews")
class ReviewsPages {
    private static final int DECIDED_SHOWN = 12;

    private final Reviews reviews;
    private final Learning learning;
    private final Customers customers;
    private final ActionParts parts;
    private final Submissions submissions;
    private final Discretion discretion;
    private final Office office;

    ReviewsPages(
            Reviews reviews,
            Learning learning,
            Customers customers,
            ActionParts parts,
            Submissions submissions,
            Discretion discretion,
            Office office) {
        this.office = office;
        this.reviews = reviews;
        this.learning = learning;
        this.customers = customers;
        this.parts = parts;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping
    String all(Person me, Model model) {
        var waiting = reviews.waitingFor(me);
        var first = waiting.stream()
                .filter(card -> !discretion.isHidden(accountOf(card), me))
                .findFirst();
        return show(first.map(ReviewCard::id).orElse(null), waiting, me, model);
    }

    @GetMapping("/{review}")
    String one(Person me, @PathVariable long review, Model model) {
        return show(new ReviewId(review), reviews.waitingFor(me), me, model);
    }

    private String show(@Nullable ReviewId shown, List<ReviewCard> waiting, Person me, Model model) {
        var card = shown == null ? null : reviews.find(shown).orElseThrow(ReviewsPages::unknown);
        model.addAttribute("waiting", waiting)
                .addAttribute("mine", reviews.preparedBy(me))
                .addAttribute("decided", reviews.decidedLately(me, DECIDED_SHOWN))
                .addAttribute("card", card)
                .addAttribute("mayNot", card == null ? List.<Reason>of() : mayNot(card, me))
                .addAttribute("account", card == null ? null : account(card))
                .addAttribute("parts", card == null ? List.<ActionPart>of() : parts.of(card))
                .addAttribute("record", card == null ? List.<TaskRecord>of() : learning.of(card.preparedBy()));
        return "inbox/reviews";
    }

    /** What somebody cannot decide they can look at all the same, and are told who can. */
    private List<Reason> mayNot(ReviewCard card, Person me) {
        return card.preparedBy().equals(me.id()) ? List.of() : office.objectionsToDeciding(card.id(), me);
    }

    private static @Nullable AccountId accountOf(ReviewCard card) {
        var account = card.account();
        return account == null ? null : new AccountId(account);
    }

    private @Nullable Account account(ReviewCard card) {
        var id = accountOf(card);
        return id == null ? null : customers.account(id).orElse(null);
    }

    @PostMapping("/{review}/approve")
    String approve(
            Person me,
            @PathVariable long review,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        return decided(new ApproveReview(new ReviewId(review), version, words), "approved", me, requestKey, redirect);
    }

    @PostMapping("/{review}/return")
    String giveBack(
            Person me,
            @PathVariable long review,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        return decided(new ReturnReview(new ReviewId(review), version, words), "returned", me, requestKey, redirect);
    }

    @PostMapping("/{review}/decline")
    String decline(
            Person me,
            @PathVariable long review,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        return decided(new DeclineReview(new ReviewId(review), version, words), "declined", me, requestKey, redirect);
    }

    @PostMapping("/{review}/seen")
    String seen(
            Person me,
            @PathVariable long review,
            @RequestParam(defaultValue = "false") boolean flagged,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        return decided(
                new AcknowledgeReview(new ReviewId(review), flagged, words),
                flagged ? "flagged" : "seen",
                me,
                requestKey,
                redirect);
    }

    @PostMapping("/{review}/withdraw")
    String withdraw(Person me, @PathVariable long review, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        return decided(new WithdrawReview(new ReviewId(review)), "withdrawn", me, requestKey, redirect);
    }

    private String decided(
            Action<ReviewId> action, String told, Person me, UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(action, me, requestKey);
        Toast.say(redirect, "reviews.told." + told);
        return "redirect:/reviews";
    }

    /** The form sends every part; only what was changed is corrected. */
    @PostMapping("/{review}/correct")
    String correct(
            Person me,
            @PathVariable long review,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var values = new HashMap<String, String>();
        form.forEach((name, value) -> {
            var before = form.get("before-" + name);
            if (before != null && !Objects.equals(before, value)) values.put(name, value);
        });
        submissions.perform(new CorrectReview(new ReviewId(review), version, values), me, requestKey);
        Toast.say(redirect, "reviews.told.corrected");
        return "redirect:/reviews/" + review;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
