package org.headgate.contacts;

import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.Customers;
import org.headgate.customers.Discretion;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
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

/** Cases: the list by their clocks, a new one, and one with its steps. */
@Controller
class CasePages {
    private static final int ROWS = 100;

    private final Cases cases;
    private final CaseFiles files;
    private final CaseClocks clocks;
    private final CaseViews views;
    private final Customers customers;
    private final People people;
    private final FormValues values;
    private final OfficeClock clock;
    private final Submissions submissions;
    private final Office office;
    private final Discretion discretion;

    CasePages(
            Cases cases,
            CaseFiles files,
            CaseClocks clocks,
            CaseViews views,
            Customers customers,
            People people,
            FormValues values,
            OfficeClock clock,
            Submissions submissions,
            Office office,
            Discretion discretion) {
        this.cases = cases;
        this.files = files;
        this.clocks = clocks;
        this.views = views;
        this.customers = customers;
        this.people = people;
        this.values = values;
        this.clock = clock;
        this.submissions = submissions;
        this.office = office;
        this.discretion = discretion;
    }

    @GetMapping("/cases")
    String list(@RequestParam(defaultValue = "OPEN") ShownCases show, Person me, Model model) {
        model.addAttribute("cases", discretion.shown(files.list(show, me, clock.now(), ROWS), me))
                .addAttribute("shown", show)
                .addAttribute("now", clock.now())
                .addAttribute("clocks", clocks.all())
                .addAttribute(
                        "maySetClocks",
                        office.authorityObjections(SetCaseClock.class, me).isEmpty());
        return "contacts/cases";
    }

    @GetMapping("/cases/new")
    String fresh(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String bill,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(required = false) @Nullable CaseKind kind,
            Person me,
            Model model) {
        var disputed = bill.isBlank() ? null : cases.bill(bill).orElseThrow(CasePages::notThere);
        Account known = disputed == null
                ? values.account(account)
                : customers.account(disputed.account()).orElseThrow(CasePages::notThere);
        var open = known == null ? null : views.open(me, known.id());
        model.addAttribute("bill", disputed)
                .addAttribute("account", known)
                .addAttribute(
                        "kind",
                        kind != null ? kind : disputed == null ? CaseKind.SERVICE_COMPLAINT : CaseKind.BILL_DISPUTE)
                .addAttribute(
                        "contact", !contact.isEmpty() ? contact : open == null ? "" : String.valueOf(open.value()))
                .addAttribute("topics", views.topics());
        return "contacts/casefile/fresh";
    }

    @PostMapping("/cases")
    String open(
            @RequestParam CaseKind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String bill,
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = "") String disputed,
            @RequestParam String topic,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var known = values.account(account);
        var id = submissions.perform(
                new OpenCase(
                        kind,
                        known == null ? null : known.id(),
                        bill.strip(),
                        FormValues.date(received),
                        FormValues.money(disputed),
                        topic,
                        words.strip(),
                        FormValues.interaction(contact)),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.case", id.value());
        return "redirect:/cases/" + id.value();
    }

    @GetMapping("/cases/{id}")
    String one(@PathVariable long id, Person me, Model model) {
        model.addAttribute("view", views.of(new CaseId(id), me).orElseThrow(CasePages::notThere))
                .addAttribute("people", people.all());
        return "contacts/casefile/one";
    }

    @PostMapping("/cases/{id}/notes")
    String note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new WriteInCase(new CaseId(id), words.strip(), null), me, requestKey);
        return told(id, "contacts.told.case.note", redirect);
    }

    @PostMapping("/cases/{id}/owner")
    String take(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam long owner,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new TakeCase(new CaseId(id), version, new PersonId(owner), words.strip()), me, requestKey);
        return told(id, "contacts.told.case.owner", redirect);
    }

    @PostMapping("/cases/{id}/level")
    String escalate(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new EscalateCase(new CaseId(id), version, reason.strip()), me, requestKey);
        return told(id, "contacts.told.case.up", redirect);
    }

    @PostMapping("/cases/{id}/appeal")
    String appeal(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String appealed,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new AppealCase(new CaseId(id), version, FormValues.neededDate(appealed), words.strip()),
                me,
                requestKey);
        return told(id, "contacts.told.case.appeal", redirect);
    }

    @PostMapping("/cases/{id}/resolution")
    String resolve(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Resolution resolution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ResolveCase(new CaseId(id), version, resolution, words.strip()), me, requestKey);
        return told(id, "contacts.told.case.resolved", redirect);
    }

    @PostMapping("/cases/clocks")
    String clock(
            @RequestParam CaseKind kind,
            @RequestParam CaseLevel level,
            @RequestParam int hours,
            @RequestParam Role role,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new SetCaseClock(kind, level, hours, role), me, requestKey);
        Toast.say(redirect, "contacts.told.clock");
        return "redirect:/cases";
    }

    private static String told(long id, String words, RedirectAttributes redirect) {
        Toast.say(redirect, words, id);
        return "redirect:/cases/" + id;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
