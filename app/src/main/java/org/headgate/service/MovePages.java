package org.headgate.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that start, stop and transfer service. Each ends in what will happen, in figures, before anything does. */
@Controller
class MovePages {
    private final Service service;
    private final MoveForms forms;
    private final Sites sites;
    private final Office office;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;
    private final ServicePolicy policy;

    MovePages(
            Service service,
            MoveForms forms,
            Sites sites,
            Office office,
            District district,
            Submissions submissions,
            Discretion discretion,
            ObjectProvider<ServicePolicy> policy) {
        this.service = service;
        this.forms = forms;
        this.sites = sites;
        this.office = office;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
        this.policy = policy.getIfAvailable(() -> ServicePolicy.USUAL);
    }

    @GetMapping("/service/start")
    String start(
            Person me,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "0") long premises,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var at = premises;
        if (at == 0 && !account.isEmpty()) {
            var places = forms.placesOf(forms.account(account).id());
            if (places.size() > 1) return which(places, "/service/start?premises=", model);
            if (!places.isEmpty()) at = places.getFirst().premises();
        }
        if (at == 0) return where(q, "/service/start", "", null, model);
        return startForm(me, new Form(Map.of("premises", String.valueOf(at))), null, model);
    }

    private String where(String q, String path, String account, @Nullable Account mover, Model model) {
        model.addAttribute("q", q)
                .addAttribute("path", path)
                .addAttribute("account", account)
                .addAttribute("mover", mover == null ? "" : mover.mail().name())
                .addAttribute("places", sites.find(q));
        return "service/where";
    }

    private static String which(List<FoundPremises> places, String path, Model model) {
        model.addAttribute("places", places).addAttribute("path", path);
        return "service/which";
    }

    private String startForm(Person me, Form form, @Nullable Rejection wrong, Model model) {
        forms.show(model, forms.site(form.number("premises")), form, me, policy);
        model.addAttribute(
                        "wrong",
                        wrong == null
                                ? null
                                : Reason.of("", wrong.template(), wrong.values().toArray()))
                .addAttribute("found", sites.people(form.of("name")))
                .addAttribute("pending", discretion.shown(pendingAt(form.number("premises")), me));
        return "service/start";
    }

    private List<MoveCard> pendingAt(long premises) {
        return service.pendingAt(new PremisesId(premises));
    }

    /** Those in the books with a name, as it is typed. */
    @GetMapping("/service/people")
    String people(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") long who, Model model) {
        model.addAttribute("found", sites.people(name))
                .addAttribute("name", name)
                .addAttribute("who", who);
        return "service/people";
    }

    @PostMapping("/service/start/form")
    String startAgain(Person me, @RequestParam Map<String, String> values, Model model) {
        return startForm(me, new Form(values), null, model);
    }

    @PostMapping("/service/start/preview")
    String startPreview(Person me, @RequestParam Map<String, String> values, Model model) {
        var form = new Form(values);
        try {
            var start = forms.start(form);
            var site = forms.site(form.number("premises"));
            model.addAttribute("site", site);
            return will("start", form, start, service.plan(start, me), start.on(), site.address(), me, model);
        } catch (Rejection wrong) {
            return startForm(me, form, wrong, model);
        }
    }

    @PostMapping("/service/start")
    String doStart(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return told(submissions.perform(forms.start(new Form(values)), me, requestKey), redirect);
    }

    @GetMapping("/service/stop")
    String stop(Person me, @RequestParam String account, @RequestParam(defaultValue = "0") long premises, Model model) {
        var known = forms.account(account);
        var served = forms.placesOf(known.id()).stream()
                .filter(FoundPremises::served)
                .toList();
        if (premises == 0 && served.size() > 1)
            return which(served, "/service/stop?account=" + known.number().digits() + "&premises=", model);
        var at = premises != 0
                ? premises
                : served.isEmpty() ? 0 : served.getFirst().premises();
        if (at == 0) throw new Rejection("This account has no service to stop.");
        return stopForm(
                me,
                new Form(Map.of(
                        "account", known.number().digits(),
                        "premises", String.valueOf(at),
                        "version", String.valueOf(forms.version(known.id())))),
                null,
                model);
    }

    private String stopForm(Person me, Form form, @Nullable Rejection wrong, Model model) {
        forms.show(model, forms.site(form.number("premises")), form, me, policy);
        model.addAttribute(
                        "wrong",
                        wrong == null
                                ? null
                                : Reason.of("", wrong.template(), wrong.values().toArray()))
                .addAttribute("account", forms.account(form.of("account")))
                .addAttribute("pending", discretion.shown(pendingAt(form.number("premises")), me));
        return "service/stop";
    }

    @PostMapping("/service/stop/form")
    String stopAgain(Person me, @RequestParam Map<String, String> values, Model model) {
        return stopForm(me, new Form(values), null, model);
    }

    @PostMapping("/service/stop/preview")
    String stopPreview(Person me, @RequestParam Map<String, String> values, Model model) {
        var form = new Form(values);
        try {
            var stop = forms.stop(form);
            var site = forms.site(form.number("premises"));
            return will("stop", form, stop, service.plan(stop, me), stop.on(), site.address(), me, model);
        } catch (Rejection wrong) {
            return stopForm(me, form, wrong, model);
        }
    }

    @PostMapping("/service/stop")
    String doStop(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return told(submissions.perform(forms.stop(new Form(values)), me, requestKey), redirect);
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
        var digits = known.number().digits();
        var served = forms.placesOf(known.id()).stream()
                .filter(FoundPremises::served)
                .toList();
        if (premises == 0 && served.size() > 1)
            return which(served, "/service/transfer?account=" + digits + "&premises=", model);
        var from = premises != 0
                ? premises
                : served.isEmpty() ? 0 : served.getFirst().premises();
        if (from == 0) throw new Rejection("This account has no service to carry over: start it at the new premises.");
        if (to == 0) return where(q, "/service/transfer", digits, known, model);
        return transferForm(
                me,
                new Form(Map.of(
                        "account", digits,
                        "premises", String.valueOf(from),
                        "to", String.valueOf(to),
                        "version", String.valueOf(forms.version(known.id())))),
                null,
                model);
    }

    private String transferForm(Person me, Form form, @Nullable Rejection wrong, Model model) {
        var from = forms.site(form.number("premises"));
        forms.show(model, forms.site(form.number("to")), form, me, policy);
        var last = new HashMap<>(forms.lastReads(from));
        last.putAll(forms.lastReads(forms.site(form.number("to"))));
        model.addAttribute(
                        "wrong",
                        wrong == null
                                ? null
                                : Reason.of("", wrong.template(), wrong.values().toArray()))
                .addAttribute("from", from)
                .addAttribute("last", last)
                .addAttribute("account", forms.account(form.of("account")))
                .addAttribute("pending", pendingAt(form.number("to")));
        return "service/transfer";
    }

    @PostMapping("/service/transfer/form")
    String transferAgain(Person me, @RequestParam Map<String, String> values, Model model) {
        return transferForm(me, new Form(values), null, model);
    }

    @PostMapping("/service/transfer/preview")
    String transferPreview(Person me, @RequestParam Map<String, String> values, Model model) {
        var form = new Form(values);
        try {
            var transfer = forms.transfer(form);
            var to = forms.site(form.number("to"));
            return will("transfer", form, transfer, service.plan(transfer, me), transfer.on(), to.address(), me, model);
        } catch (Rejection wrong) {
            return transferForm(me, form, wrong, model);
        }
    }

    @PostMapping("/service/transfer")
    String doTransfer(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return told(submissions.perform(forms.transfer(new Form(values)), me, requestKey), redirect);
    }

    private String will(
            String what,
            Form form,
            Action<MoveId> action,
            MovePlan plan,
            LocalDate on,
            String address,
            Person me,
            Model model) {
        model.addAttribute("what", what)
                .addAttribute("form", form)
                .addAttribute("plan", plan)
                .addAttribute("on", on)
                .addAttribute("address", address)
                .addAttribute(
                        "planned",
                        on.isAfter(district.businessDate())
                                || form.of("reading").equals("ORDER"))
                .addAttribute("authorised", office.authorised(action, me));
        return "service/will";
    }

    private String told(MoveId move, RedirectAttributes redirect) {
        var card = service.move(move).orElseThrow();
        Toast.say(redirect, card.state() == MoveState.PLANNED ? "service.told.planned" : "service.told.finished");
        return "redirect:/moves/" + move.value();
    }
}
