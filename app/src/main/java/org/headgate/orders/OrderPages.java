package org.headgate.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.customers.Discretion;
import org.headgate.kernel.Rejection;
import org.headgate.metering.InstallationId;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
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

/** The orders as a list, one of them, and the form that opens one. */
@Controller
class OrderPages {
    private static final int SHOWN = 100;

    private final Orders orders;
    private final Premises premises;
    private final Customers customers;
    private final People people;
    private final Submissions submissions;
    private final Discretion discretion;

    OrderPages(
            Orders orders,
            Premises premises,
            Customers customers,
            People people,
            Submissions submissions,
            Discretion discretion) {
        this.orders = orders;
        this.premises = premises;
        this.customers = customers;
        this.people = people;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/orders")
    String list(
            Person me,
            @RequestParam(defaultValue = "WAITING") OrderFilter.Show show,
            @RequestParam(required = false) @Nullable OrderKind kind,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var filter = new OrderFilter(show, kind, q);
        model.addAttribute("filter", filter).addAttribute("orders", discretion.shown(orders.list(filter, SHOWN), me));
        return "orders/list";
    }

    @GetMapping("/orders/new")
    String ask(
            @RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "0") long at, Model model) {
        var known = account.isEmpty()
                ? null
                : customers.account(AccountNumber.parse(account)).orElseThrow(OrderPages::unknown);
        var place = at > 0 ? new PremisesId(at) : known == null ? null : placeOf(known.id());
        var card = place == null ? null : premises.card(place).orElse(null);
        if (card == null) throw unknown();
        model.addAttribute("card", card)
                .addAttribute("points", premises.servicePointsAt(card.id()))
                .addAttribute("account", known == null ? "" : known.number().digits());
        return "orders/ask";
    }

    private @Nullable PremisesId placeOf(AccountId account) {
        return customers.agreementsOf(account).stream()
                .findFirst()
                .flatMap(agreement -> premises.servicePoint(agreement.servicePoint()))
                .map(point -> point.premises())
                .orElse(null);
    }

    @PostMapping("/orders")
    String open(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam long at,
            @RequestParam(defaultValue = "") String account,
            @RequestParam OrderKind kind,
            @RequestParam(defaultValue = "0") long point,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate wantedOn,
            @RequestParam OrderWindow window,
            @RequestParam OrderPriority priority,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var order = submissions.perform(
                new OpenOrder(new NewOrder(
                        kind,
                        new PremisesId(at),
                        point == 0 ? null : new ServicePointId(point),
                        account.isEmpty()
                                ? null
                                : customers
                                        .account(AccountNumber.parse(account))
                                        .orElseThrow(OrderPages::unknown)
                                        .id(),
                        wantedOn,
                        window,
                        priority,
                        note)),
                me,
                requestKey);
        Toast.say(redirect, "orders.told.opened", order.number());
        return "redirect:/orders/" + order.number();
    }

    @GetMapping("/orders/{order}")
    String one(Person me, @PathVariable long order, Model model) {
        var card = discretion.shown(card(order), me);
        model.addAttribute("order", card)
                .addAttribute("meters", card.state().waits() ? orders.metersOf(card) : List.of())
                .addAttribute(
                        "field",
                        people.all().stream()
                                .filter(person -> person.role() == Role.FIELD || person.role() == Role.DISPATCHER)
                                .toList());
        return "orders/one";
    }

    @PostMapping("/orders/{order}/assign")
    String assign(
            Person me,
            @PathVariable long order,
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "0") long to,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") long board,
            RedirectAttributes redirect) {
        submissions.perform(
                new AssignOrder(new OrderId(order), to == 0 ? null : new PersonId(to), version), me, requestKey);
        Toast.say(redirect, "orders.told.assigned", order);
        return board == 0 ? "redirect:/orders/" + order : "redirect:/team/board/" + board;
    }

    @PostMapping("/orders/{order}/complete")
    String complete(
            Person me,
            @PathVariable long order,
            @RequestParam UUID requestKey,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate doneOn,
            @RequestParam(defaultValue = "") String found,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        submissions.perform(
                new CompleteOrder(new OrderId(order), doneOn, figures(card(order), values), found, version),
                me,
                requestKey);
        Toast.say(redirect, "orders.told.done", order);
        return "redirect:/orders/" + order;
    }

    private List<CompleteOrder.Figure> figures(OrderCard card, Map<String, String> values) {
        var figures = new ArrayList<CompleteOrder.Figure>();
        for (var meter : orders.metersOf(card)) {
            var id = meter.installation().value();
            var typed = values.getOrDefault("register-" + id, "").replaceAll("[,\\s]", "");
            if (typed.isEmpty()) continue;
            if (!typed.matches("\\d{1,10}(\\.\\d{1,3})?"))
                throw new Rejection("A read is the figure of the dials, such as 4251.");
            figures.add(new CompleteOrder.Figure(new InstallationId(id), new BigDecimal(typed)));
        }
        return figures;
    }

    @PostMapping("/orders/{order}/void")
    String giveUp(
            Person me,
            @PathVariable long order,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            @RequestParam int version,
            RedirectAttributes redirect) {
        submissions.perform(new VoidOrder(new OrderId(order), reason, version), me, requestKey);
        Toast.say(redirect, "orders.told.void", order);
        return "redirect:/orders/" + order;
    }

    private OrderCard card(long order) {
        return orders.find(new OrderId(order)).orElseThrow(OrderPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
