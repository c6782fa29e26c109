package org.headgate.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.customers.Discretion;
import org.headgate.district.OfficeHours;
import org.headgate.office.AddWork;
import org.headgate.office.ClaimWork;
import org.headgate.office.Escalation;
import org.headgate.office.FinishWork;
import org.headgate.office.HandOverWork;
import org.headgate.office.Level;
import org.headgate.office.OwnWorks;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Reviews;
import org.headgate.office.Role;
import org.headgate.office.SetEscalation;
import org.headgate.office.WorkCard;
import org.headgate.office.WorkId;
import org.headgate.office.WorkQueue;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a person and their team, most pressing first; supervisors see what is late anywhere. */
@Controller
@RequestMapping("/inbox")
class InboxPages {
    private final WorkQueue queue;
    private final Reviews reviews;
    private final People people;
    private final Submissions submissions;
    private final Discretion discretion;
    private final Escalation escalation;
    private final OwnWorks own;
    private final OfficeHours hours;

    InboxPages(
            WorkQueue queue,
            Reviews reviews,
            People people,
            Submissions submissions,
            Discretion discretion,
            Escalation escalation,
            OwnWorks own,
            OfficeHours hours) {
        this.queue = queue;
        this.reviews = reviews;
        this.people = people;
        this.submissions = submissions;
        this.discretion = discretion;
        this.escalation = escalation;
        this.own = own;
        this.hours = hours;
    }

    @GetMapping
    String inbox(Person me, Model model) {
        var supervises = me.level().reaches(Level.SUPERVISOR);
        model.addAttribute("work", shown(queue.waitingFor(me), me))
                .addAttribute("late", supervises ? shown(queue.late(me), me) : List.<WorkCard>of())
                .addAttribute("escalation", supervises ? (Integer) escalation.hours("") : null)
                .addAttribute("returned", reviews.preparedBy(me))
                .addAttribute("reviewsWaiting", reviews.waitingCount(me))
                .addAttribute("elsewhere", own.finishedElsewhere())
                .addAttribute("people", people.all());
        return "inbox/inbox";
    }

    @PostMapping("/escalation")
    String setEscalation(
            Person me, @RequestParam int hours, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new SetEscalation("", hours), me, requestKey);
        Toast.say(redirect, "inbox.told.escalation");
        return "redirect:/inbox";
    }

    /** Work about a protected account says only that, until the account is opened with a reason. */
    private List<WorkCard> shown(List<WorkCard> work, Person me) {
        return discretion.shown(work.stream().map(AccountWork::new).toList(), me).stream()
                .map(AccountWork::card)
                .toList();
    }

    private record AccountWork(WorkCard card) implements Discreet<AccountWork> {
        @Override
        public @Nullable AccountId accountShown() {
            var account = card.account();
            return account == null ? null : new AccountId(account);
        }

        @Override
        public AccountWork masked(String instead) {
            return new AccountWork(card.saying(instead));
        }
    }

    @PostMapping
    String add(
            Person me,
            @RequestParam String words,
            @RequestParam String to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            @RequestParam(defaultValue = "2") int priority,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var at = due == null ? null : hours.endOf(due);
        submissions.perform(new AddWork(words, person(to), role(to), null, at, priority), me, requestKey);
        Toast.say(redirect, "inbox.told.added");
        return "redirect:/inbox";
    }

    @PostMapping("/{work}/claim")
    String claim(
            Person me,
            @PathVariable long work,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new ClaimWork(new WorkId(work), version), me, requestKey);
        Toast.say(redirect, "inbox.told.claimed");
        return "redirect:/inbox";
    }

    @PostMapping("/{work}/done")
    String done(
            Person me,
            @PathVariable long work,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(own.finishing(new FinishWork(new WorkId(work), version, outcome)), me, requestKey);
        Toast.say(redirect, "inbox.told.done");
        return "redirect:/inbox";
    }

    @PostMapping("/{work}/hand-over")
    String handOver(
            Person me,
            @PathVariable long work,
            @RequestParam int version,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long board,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                own.handingOver(new HandOverWork(new WorkId(work), version, person(to), role(to), words)),
                me,
                requestKey);
        Toast.say(redirect, "inbox.told.handed");
        return board == 0 ? "redirect:/inbox" : "redirect:/team/board/" + board;
    }

    /** The form says whom: {@code p7} is a person, {@code CASHIER} a team. */
    private static @Nullable PersonId person(String to) {
        return to.matches("p\\d+") ? new PersonId(Long.parseLong(to.substring(1))) : null;
    }

    private static @Nullable Role role(String to) {
        return to.matches("p\\d+") || to.isEmpty() ? null : Role.valueOf(to);
    }
}
