package org.headgate.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The forms that start, add, stop and transfer service. Each begins with where and on which account, and ends in what will
 * happen, in figures, before anything does.
 */
@Controller
class MovePages {
    private static final String FORM = "/service/{what:start|add|stop|transfer}";

    private final Service service;
    private final MoveForms forms;
    private final Sites sites;
    private final Office office;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;

    MovePages(
            Service service,
            MoveForms forms,
            Sites sites,
            Office office,
            District district,
            Submissions submissions,
            Discretion discretion) {
        this.service = service;
        this.forms = forms;
        this.sites = sites;
        this.office = office;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/service/start")
    String start(
            Person me,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "0") long premises,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        if (premises != 0) return begin(MoveForm.START, me, Map.of("premises", String.valueOf(premises)), model);
        var places = account.isEmpty()
                ? List.<FoundPremises>of()
                : forms.placesOf(forms.account(account).id());
        return switch (places.size()) {
            case 0 -> where(q, sites.find(q), "/service/start?premises=", MoveForm.START, null, model);
            case 1 -> start(me, "", places.getFirst().premises(), "", model);
            default -> which(places, "/service/start?premises=", model);
        };
    }

    /** A further service on an account: where it has service already, unless somebody looks elsewhere. */
    @GetMapping("/service/add")
    String add(
            Person me,
            @RequestParam String account,
            @RequestParam(defaultValue = "0") long premises,
            @RequestParam(required = false) @Nullable String q,
            Model model) {
        var known = forms.account(account);
        var digits = known.number().digits();
        var places = forms.placesOf(known.id());
        var at = premises != 0 || q != null || places.size() != 1
                ? premises
                : places.getFirst().premises();
        if (at != 0) return begin(MoveForm.ADD, me, Map.of("account", digits, "premises", String.valueOf(at)), model);
        var words = q == null ? "" : q;
        return where(
                words,
                words.isBlank() ? places : sites.find(words),
                "/service/add?account=" + digits + "&premises=",
                MoveForm.ADD,
                known,
                model);
    }

    @GetMapping("/service/stop")
    String stop(Person me, @RequestParam String account, @RequestParam(defaultValue = "0") long premises, Model model) {
        var known = forms.account(account);
        var served = served(known, premises);
        if (served.isEmpty()) throw new Rejection("This account has no service to stop.");
        if (served.size() > 1)
            return which(served, "/service/stop?account=" + known.number().digits() + "&premises=", model);
        return begin(MoveForm.STOP, me, leaving(known, served.getFirst()), model);
    }

    @GetMapping("/service/transfer")
    String transfer(
            Person me,
            @RequestParam String account,
            @RequestParam(defaultValue = "0") long premises,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long to,
            Model model) {
        var known = forms.account(account);
        var here = "/service/transfer?account=" + known.number().digits();
        var served = served(known, premises);
        if (served.isEmpty())
            throw new Rejection("This account has no service to carry over: start it at the new premises.");
        if (served.size() > 1) return which(served, here + "&premises=", model);
        if (to == 0) {
            var from = premises == 0 ? "" : "&premises=" + premises;
            return where(q, sites.find(q), here + from + "&to=", MoveForm.TRANSFER, known, model);
        }
        var values = new HashMap<>(leaving(known, served.getFirst()));
        values.put("to", String.valueOf(to));
        return begin(MoveForm.TRANSFER, me, values, model);
    }

    /** The premises chosen, or all at which an account has service. */
    private List<FoundPremises> served(Account account, long chosen) {
        return forms.placesOf(account.id()).stream()
                .filter(place -> chosen == 0 ? place.served() : place.premises() == chosen)
                .toList();
    }

    private Map<String, String> leaving(Account account, FoundPremises place) {
        return Map.of(
                "account",
                account.number().digits(),
                "premises",
                String.valueOf(place.premises()),
                "version",
                String.valueOf(forms.version(account.id())));
    }

    private static String where(
            String q, List<FoundPremises> places, String link, MoveForm what, @Nullable Account account, Model model) {
        model.addAttribute("q", q)
                .addAttribute("places", places)
                .addAttribute("link", link)
                .addAttribute("what", what.word())
                .addAttribute("account", account);
        return "service/where";
    }

    private static String which(List<FoundPremises> places, String link, Model model) {
        model.addAttribute("places", places).addAttribute("path", link);
        return "service/which";
    }

    private String begin(MoveForm what, Person me, Map<String, String> values, Model model) {
        return show(what, me, new Form(values), null, model);
    }

    private String show(MoveForm what, Person me, Form form, @Nullable Rejection wrong, Model model) {
        var place = form.number(what.place());
        forms.show(what, model, form, me);
        model.addAttribute(
                        "wrong",
                        wrong == null
                                ? null
                                : Reason.of("", wrong.template(), wrong.values().toArray()))
                .addAttribute("pending", discretion.shown(service.pendingAt(new PremisesId(place)), me));
        return switch (what) {
            case START, ADD -> "service/start";
            case STOP -> "service/stop";
            case TRANSFER -> "service/transfer";
        };
    }

    /** Those in the books with a name, as it is typed; whoever is new gets it. */
    @GetMapping("/service/people")
    String people(@RequestParam Map<String, String> values, Model model) {
        var form = new Form(values);
        model.addAttribute("found", sites.people(form.of("name")))
                .addAttribute("form", form.named())
                .addAttribute("who", form.number("who"));
        return "service/found";
    }

    @PostMapping(FORM + "/form")
    String again(Person me, @PathVariable String what, @RequestParam Map<String, String> values, Model model) {
        return show(MoveForm.of(what), me, new Form(values), null, model);
    }

    @PostMapping(FORM + "/preview")
    String preview(Person me, @PathVariable String what, @RequestParam Map<String, String> values, Model model) {
        var kind = MoveForm.of(what);
        var form = new Form(values);
        try {
            return will(kind, forms.seenNow(kind, form), me, model);
        } catch (Rejection wrong) {
            return show(kind, me, form, wrong, model);
        }
    }

    private String will(MoveForm what, Form form, Person me, Model model) {
        var asked = forms.asked(what, form);
        model.addAttribute("what", what.word())
                .addAttribute("form", form)
                .addAttribute("plan", service.plan(asked, me))
                .addAttribute("on", asked.on())
                .addAttribute("address", forms.site(form.number(what.place())).address())
                .addAttribute(
                        "planned",
                        asked.on().isAfter(district.businessDate())
                                || form.of("reading").equals("ORDER"))
                .addAttribute("authorised", office.authorised(asked, me));
        return "service/will";
    }

    @PostMapping(FORM)
    String perform(
            Person me,
            @PathVariable String what,
            @RequestParam UUID requestKey,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        var move = submissions.perform(forms.asked(MoveForm.of(what), new Form(values)), me, requestKey);
        var card = service.move(move).orElseThrow();
        Toast.say(redirect, card.state() == MoveState.PLANNED ? "service.told.planned" : "service.told.finished");
        return "redirect:/moves/" + move.value();
    }
}
