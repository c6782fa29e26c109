package org.headgate.contacts;

import java.util.UUID;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
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

/** The line of all who wait, and what is done with a contact that somebody has in hand. */
@Controller
class LinePages {
    private final Line line;
    private final Interactions interactions;
    private final Topics topics;
    private final People people;
    private final FormValues values;
    private final Submissions submissions;

    LinePages(
            Line line,
            Interactions interactions,
            Topics topics,
            People people,
            FormValues values,
            Submissions submissions) {
        this.line = line;
        this.interactions = interactions;
        this.topics = topics;
        this.people = people;
        this.values = values;
        this.submissions = submissions;
    }

    @GetMapping("/line")
    String show(Person me, Model model) {
        model.addAttribute("waiting", line.waiting(me))
                .addAttribute("now", line.now())
                .addAttribute("targets", line.targets())
                .addAttribute("topics", topics.all())
                .addAttribute("people", people.all())
                .addAttribute("maySetTargets", me.level().reaches(Level.SUPERVISOR) && me.level() != Level.AUDITOR);
        return "contacts/line";
    }

    @PostMapping("/line")
    String put(
            @RequestParam ArrivalKind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam String topic,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean urgent,
            @RequestParam(defaultValue = "") String who,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var known = values.account(account);
        var wanted = FormValues.Who.of(who);
        var id = submissions.perform(
                new PutInLine(
                        kind,
                        known == null ? null : known.id(),
                        caller.strip(),
                        phone.strip(),
                        topic,
                        words.strip(),
                        urgent,
                        wanted.person(),
                        wanted.role()),
                me,
                requestKey);
        var ticket = line.ticket(id);
        if (ticket == null) Toast.say(redirect, "contacts.told.in-line");
        else Toast.say(redirect, "contacts.told.ticket", ticket);
        return "redirect:/line";
    }

    @PostMapping("/line/next")
    String next(@RequestParam(required = false) @Nullable ArrivalKind kind, @RequestParam UUID requestKey, Person me) {
        return page(submissions.perform(new TakeNext(kind), me, requestKey));
    }

    @PostMapping("/line/{id}/take")
    String take(@PathVariable long id, @RequestParam UUID requestKey, Person me) {
        return page(submissions.perform(new TakeFromLine(new ArrivalId(id)), me, requestKey));
    }

    @PostMapping("/line/{id}/left")
    String left(@PathVariable long id, @RequestParam UUID requestKey, Person me, RedirectAttributes redirect) {
        submissions.perform(new LeaveLine(new ArrivalId(id)), me, requestKey);
        Toast.offer(redirect, "contacts.told.left", "", "/line/%d/back".formatted(id));
        return "redirect:/line";
    }

    @PostMapping("/line/{id}/back")
    String back(@PathVariable long id, @RequestParam UUID requestKey, Person me, RedirectAttributes redirect) {
        submissions.perform(new ReturnToLine(new ArrivalId(id)), me, requestKey);
        Toast.say(redirect, "contacts.told.back");
        return "redirect:/line";
    }

    @PostMapping("/line/targets")
    String target(
            @RequestParam ArrivalKind kind,
            @RequestParam int minutes,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new SetWaitingTarget(kind, minutes, version), me, requestKey);
        Toast.say(redirect, "contacts.told.target");
        return "redirect:/line";
    }

    @PostMapping("/contacts/{id}/park")
    String park(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ParkInteraction(new InteractionId(id), words), me, requestKey);
        Toast.say(redirect, "contacts.told.parked");
        return page(new InteractionId(id));
    }

    @PostMapping("/contacts/{id}/resume")
    String resume(@PathVariable long id, @RequestParam UUID requestKey, Person me) {
        return page(submissions.perform(new ResumeInteraction(new InteractionId(id)), me, requestKey));
    }

    @PostMapping("/contacts/{id}/hand-over")
    String handOver(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var to = FormValues.Who.of(who);
        submissions.perform(
                new HandOverInteraction(new InteractionId(id), to.person(), to.role(), words), me, requestKey);
        Toast.say(redirect, "contacts.told.handed");
        return "redirect:/line";
    }

    private String page(InteractionId id) {
        var number = interactions.of(id).map(Interaction::accountNumber).orElse(null);
        return number == null ? "redirect:/contacts/" + id.value() : "redirect:/accounts/%s#contact".formatted(number);
    }
}
