package org.headgate.desk;

import org.headgate.customers.Discretion;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A role's home is its queue. */
@Controller
class HomePages {
    private final HomeQueue queue;
    private final Discretion discretion;

    HomePages(HomeQueue queue, Discretion discretion) {
        this.queue = queue;
        this.discretion = discretion;
    }

    @GetMapping("/")
    String home(Person me, Model model) {
        if (me.role() == Role.BILLING || me.role() == Role.FINANCE) {
            model.addAttribute("runs", queue.runsUnderWay())
                    .addAttribute("held", discretion.shown(queue.heldBills(), me))
                    .addAttribute("heldInAll", queue.heldBillsInAll())
                    .addAttribute("reads", queue.readsWaiting());
            return "desk/homebilling";
        }
        if (me.role() == Role.FIELD || me.role() == Role.DISPATCHER) return "desk/home";
        model.addAttribute("pastDue", discretion.shown(queue.pastDue(), me))
                .addAttribute("held", discretion.shown(queue.heldBills(), me));
        return "desk/homefront";
    }
}
