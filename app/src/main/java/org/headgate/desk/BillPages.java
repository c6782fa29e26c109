package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.headgate.billing.BillId;
import org.headgate.billing.Bills;
import org.headgate.billing.CancelAndRebill;
import org.headgate.billing.CancelBill;
import org.headgate.billing.RecalculateDraft;
import org.headgate.billing.ReleaseHeldBill;
import org.headgate.billing.WhatIf;
import org.headgate.billing.WhatIfAnswer;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bill that explains every line, answers what-if, and can be taken back and made anew. */
@Controller
class BillPages {
    private static final String FACT = "fact.";

    private final BillViews views;
    private final Bills bills;
    private final Submissions submissions;
    private final Office office;

    BillPages(BillViews views, Bills bills, Submissions submissions, Office office) {
        this.views = views;
        this.bills = bills;
        this.submissions = submissions;
        this.office = office;
    }

    /** With {@code usage} or facts in the query the page answers the what-if too: it works without script. */
    @GetMapping("/bills/{number}")
    String bill(@PathVariable String number, @RequestParam Map<String, String> query, Person me, Model model) {
        var card = bills.card(id(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (card.segments().isEmpty()) {
            model.addAttribute("card", card);
            return "desk/billempty";
        }
        var view = view(number, me);
        model.addAttribute("view", view)
                .addAttribute("asked", query)
                .addAttribute("answer", query.containsKey("usage") ? answer(view, query, me) : null)
                .addAttribute("rebillObjections", office.authorityObjections(CancelAndRebill.class, me));
        return "desk/bill";
    }

    @HxRequest
    @GetMapping(value = "/bills/{number}", params = "usage")
    String whatIf(@PathVariable String number, @RequestParam Map<String, String> query, Person me, Model model) {
        var view = view(number, me);
        model.addAttribute("view", view).addAttribute("answer", answer(view, query, me));
        return "desk/bill/answer";
    }

    @PostMapping("/bills/{number}/rebill")
    String rebill(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            Person me,
            RedirectAttributes redirect) {
        var made = submissions.perform(new CancelAndRebill(id(number), given(reason)), me, requestKey);
        Toast.say(redirect, "desk.bill.rebilled", id(number).number());
        return "redirect:/bills/" + made.number();
    }

    @PostMapping("/bills/{number}/cancel")
    String cancel(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new CancelBill(id(number), given(reason)), me, requestKey);
        Toast.say(redirect, "desk.bill.cancelled", id(number).number());
        return "redirect:/bills/" + number;
    }

    @PostMapping("/bills/{number}/release")
    String release(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ReleaseHeldBill(id(number), given(reason)), me, requestKey);
        Toast.say(redirect, "desk.bill.released", id(number).number());
        return "redirect:/bills/" + number;
    }

    /** A held bill, after what was wrong with it was put right; from the list of held bills one goes back there. */
    @PostMapping("/bills/{number}/recalculate")
    String recalculate(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "false") boolean list,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new RecalculateDraft(id(number)), me, requestKey);
        Toast.say(redirect, "desk.bill.recalculated", id(number).number());
        return list ? "redirect:/" : "redirect:/bills/" + number;
    }

    private BillView view(String number, Person me) {
        return views.of(id(number), Language.of(me.language()).locale())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static BillId id(String number) {
        try {
            return BillId.ofNumber(number);
        } catch (Rejection notABill) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, notABill.sentence(), notABill);
        }
    }

    private static String given(String reason) {
        if (reason.isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        return reason.strip();
    }

    private WhatIfAnswer answer(BillView view, Map<String, String> query, Person me) {
        var facts = new HashMap<String, String>();
        query.forEach((name, value) -> {
            if (name.startsWith(FACT) && !value.isBlank()) facts.put(name.substring(FACT.length()), value.strip());
        });
        return bills.whatIf(
                view.card().bill().id(),
                view.mainPart().number(),
                new WhatIf(usage(query.get("usage")), null, facts),
                Language.of(me.language()).locale());
    }

    /** As people write a quantity: 1,204.5 or 1 204.5. */
    private static @Nullable BigDecimal usage(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return new BigDecimal(typed.replaceAll("[,\\s]", ""));
        } catch (NumberFormatException notANumber) {
            throw new Rejection("The use is a number such as 14 or 14.5, not \"%s\".", typed.strip());
        }
    }
}
