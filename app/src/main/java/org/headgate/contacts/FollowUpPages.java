package org.headgate.contacts;

import java.util.Map;
import java.util.UUID;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.office.People;
import org.headgate.office.Person;
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

/** Promises, referrals, action items and research: the list by day, a new one, and one until it is done. */
@Controller
class FollowUpPages {
    private static final int ROWS = 200;

    private final FollowUpList list;
    private final Topics topics;
    private final People people;
    private final FormValues values;
    private final OfficeClock clock;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;

    FollowUpPages(
            FollowUpList list,
            Topics topics,
            People people,
            FormValues values,
            OfficeClock clock,
            District district,
            Submissions submissions,
            Discretion discretion) {
        this.list = list;
        this.topics = topics;
        this.people = people;
        this.values = values;
        this.clock = clock;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/follow-ups")
    String list(@RequestParam(defaultValue = "MINE") ShownFollowUps show, Person me, Model model) {
        model.addAttribute("followUps", discretion.shown(list.list(show, me, district.businessDate(), ROWS), me))
                .addAttribute("shown", show);
        return "contacts/followups";
    }

    @GetMapping("/follow-ups/new")
    String fresh(
            @RequestParam(defaultValue = "PROMISE") FollowUpKind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String caseFile,
            @RequestParam(defaultValue = "") String topic,
            Person me,
            Model model) {
        var answers = topics.of(topic);
        model.addAttribute("kind", kind)
                .addAttribute("account", values.account(account))
                .addAttribute("contact", contact)
                .addAttribute("caseFile", caseFile)
                .addAttribute("topic", topic)
                .addAttribute("topics", topics.all())
                .addAttribute("people", people.all())
                .addAttribute("due", clock.openDayAfter(1))
                .addAttribute(
                        "who",
                        kind == FollowUpKind.PROMISE || answers.isEmpty()
                                ? "p" + me.id().value()
                                : answering(answers.get()));
        return "contacts/followup/fresh";
    }

    /** Whom a topic goes to: the person, else the team. */
    private static String answering(Topic topic) {
        var person = topic.person();
        if (person != null) return "p" + person.value();
        return topic.role() == null ? "" : topic.role().name();
    }

    @PostMapping("/follow-ups")
    String make(
            @RequestParam FollowUpKind kind,
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var account = values.account(FormValues.text(form, "account"));
        var who = FormValues.Who.of(FormValues.text(form, "who"));
        var topic = FormValues.text(form, "topic");
        var contact = FormValues.interaction(FormValues.text(form, "contact"));
        var id = submissions.perform(
                new MakeFollowUp(
                        kind,
                        account == null ? null : account.id(),
                        contact,
                        FormValues.caseFile(FormValues.text(form, "caseFile")),
                        topic.isEmpty() ? null : topic,
                        FormValues.text(form, "words"),
                        who.person(),
                        who.role(),
                        FormValues.neededDate(FormValues.text(form, "due"))),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.follow-up");
        if (contact != null) return "redirect:/contacts/" + contact.value();
        if (!FormValues.text(form, "caseFile").isEmpty()) return "redirect:/cases/" + FormValues.text(form, "caseFile");
        return account == null
                ? "redirect:/follow-ups/" + id.value()
                : "redirect:/accounts/" + account.number().digits();
    }

    @GetMapping("/follow-ups/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute(
                        "one",
                        list.of(new FollowUpId(id))
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("people", people.all());
        return "contacts/followup/one";
    }

    @PostMapping("/follow-ups/{id}/done")
    String finish(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String findings,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable InteractionOutcome outcome,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new FinishFollowUp(new FollowUpId(id), version, findings.strip(), channel, outcome), me, requestKey);
        Toast.say(redirect, "contacts.told.follow-up.done");
        return "redirect:/follow-ups";
    }

    @PostMapping("/follow-ups/{id}/hand-over")
    String handOver(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var chosen = FormValues.Who.of(who);
        submissions.perform(
                new HandOverFollowUp(
                        new FollowUpId(id),
                        version,
                        chosen.person(),
                        chosen.role(),
                        FormValues.neededDate(due),
                        reason.strip()),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.follow-up.moved");
        return "redirect:/follow-ups/" + id;
    }
}
