package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.headgate.billing.BillId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The account page. */
@Controller
class AccountPages {
    private final AccountCards cards;
    private final Timelines timelines;

    AccountPages(AccountCards cards, Timelines timelines) {
        this.cards = cards;
        this.timelines = timelines;
    }

    @GetMapping("/accounts/{number}")
    String account(@PathVariable String number, @RequestParam(defaultValue = "ALL") Timeline.Kind show, Model model) {
        var card = cards.of(number.replaceAll("[\\s-]", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("card", card)
                .addAttribute("timeline", timelines.of(card.head().id(), show));
        return "desk/account";
    }

    @HxRequest
    @GetMapping("/accounts/{number}")
    String timeline(@PathVariable String number, @RequestParam(defaultValue = "ALL") Timeline.Kind show, Model model) {
        var card = cards.of(number.replaceAll("[\\s-]", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("number", card.head().digits())
                .addAttribute("timeline", timelines.of(card.head().id(), show));
        return "desk/timeline";
    }

    /** Where a hit leads: a bill number to the bill, everything else to the account. */
    static String address(Hit hit) {
        return hit.by() == Hit.By.BILL
                ? "/bills/" + BillId.of(Long.valueOf(hit.matched())).number()
                : "/accounts/" + hit.number();
    }
}
