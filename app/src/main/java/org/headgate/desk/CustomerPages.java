package org.headgate.desk;

import org.headgate.customers.CustomerId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of a customer with all their accounts. */
@Controller
class CustomerPages {
    private final CustomerCards cards;

    CustomerPages(CustomerCards cards) {
        this.cards = cards;
    }

    /** Whoever was merged into somebody else is found there. */
    @GetMapping("/customers/{customer}")
    String customer(@PathVariable long customer, Model model) {
        var card =
                cards.of(new CustomerId(customer)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var kept = card.person().mergedInto();
        if (kept != null) return "redirect:/customers/" + kept.value();
        model.addAttribute("card", card);
        return "desk/customer";
    }
}
