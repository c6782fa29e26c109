package org.headgate.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves that were asked for: what they caused, taking one back, finishing one; and the agreements with owners. */
@Controller
class MoveStatePages {
    private static final int SHOWN = 100;

    private final Service service;
    private final Moves moves;
    private final MoveSheets sheets;
    private final Reversions reversions;
    private final Customers customers;
    private final Sites sites;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;

    MoveStatePages(
            Service service,
            Moves moves,
            MoveSheets sheets,
            Reversions reversions,
            Customers customers,
            Sites sites,
            District district,
            Submissions submissions,
            Discretion discretion) {
        this.service = service;
        this.moves = moves;
        this.sheets = sheets;
        this.reversions = reversions;
        this.customers = customers;
        this.sites = sites;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/moves")
    String list(Person me, @RequestParam(defaultValue = "PLANNED") MoveState show, Model model) {
        model.addAttribute("show", show).addAttribute("moves", discretion.shown(moves.list(show.name(), SHOWN), me));
        return "service/moves";
    }

    @GetMapping("/moves/{move}")
    String one(@PathVariable long move, Model model) {
        model.addAttribute("sheet", sheets.of(card(move)));
        return "service/move";
    }

    @PostMapping("/moves/{move}/undo")
    String undo(
            Person me,
            @PathVariable long move,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            @RequestParam int version,
            RedirectAttributes redirect) {
        submissions.perform(new UndoMove(new MoveId(move), card(move).account(), reason, version), me, requestKey);
        Toast.say(redirect, "service.told.undone");
        return "redirect:/moves/" + move;
    }

    @PostMapping("/moves/{move}/waive")
    String waive(
            Person me,
            @PathVariable long move,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        submissions.perform(
                new WaiveNewAccountFee(new MoveId(move), card(move).account(), Typed.money(amount), reason),
                me,
                requestKey);
        Toast.say(redirect, "service.told.waived");
        return "redirect:/moves/" + move;
    }

    @PostMapping("/moves/{move}/finish")
    String finish(
            Person me,
            @PathVariable long move,
            @RequestParam UUID requestKey,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        var card = card(move);
        submissions.perform(
                new FinishMove(card.id(), card.account(), new Form(values).figures(sheets.missing(card)), version),
                me,
                requestKey);
        Toast.say(redirect, "service.told.finished");
        return "redirect:/moves/" + move;
    }

    @GetMapping("/service/owners")
    String owners(@RequestParam String account, @RequestParam(defaultValue = "") String q, Model model) {
        var owner = customers
                .account(AccountNumber.parse(account))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("owner", owner)
                .addAttribute("agreed", reversions.of(owner.id(), district.businessDate()))
                .addAttribute("q", q)
                .addAttribute("places", q.isBlank() ? sites.placesOf(owner.id()) : sites.find(q));
        return "service/owners";
    }

    @PostMapping("/service/owners")
    String agree(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam String account,
            @RequestParam long premises,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var owner = customers
                .account(AccountNumber.parse(account))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        submissions.perform(new AgreeReversion(new PremisesId(premises), owner.id(), from, note), me, requestKey);
        Toast.say(redirect, "service.told.agreed");
        return "redirect:/service/owners?account=" + owner.number().digits();
    }

    @PostMapping("/service/owners/{reversion}/end")
    String end(Person me, @PathVariable long reversion, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        var agreed = reversions.require(new ReversionId(reversion));
        submissions.perform(new EndReversion(agreed.id(), agreed.account(), district.businessDate()), me, requestKey);
        Toast.say(redirect, "service.told.ended");
        return "redirect:/service/owners?account=" + agreed.digits();
    }

    private MoveCard card(long move) {
        return service.move(new MoveId(move)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
