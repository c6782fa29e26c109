package org.headgate.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.office.CoverageCell.Readiness;
import org.headgate.office.DelegationId;
import org.headgate.office.Delegations;
import org.headgate.office.EndDelegation;
import org.headgate.office.Learning;
import org.headgate.office.LendAuthority;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.RevokeSignOff;
import org.headgate.office.SetCoverage;
import org.headgate.office.SignOffTask;
import org.headgate.office.Task;
import org.headgate.office.Teamwork;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team: who can stand in for whom, authority lent for a while, and how trainees come along. */
@Controller
@RequestMapping("/team")
class TeamPages {
    private final People people;
    private final Teamwork teamwork;
    private final Delegations delegations;
    private final Learning learning;
    private final District district;
    private final Submissions submissions;

    TeamPages(
            People people,
            Teamwork teamwork,
            Delegations delegations,
            Learning learning,
            District district,
            Submissions submissions) {
        this.people = people;
        this.teamwork = teamwork;
        this.delegations = delegations;
        this.learning = learning;
        this.district = district;
        this.submissions = submissions;
    }

    /** The kinds of work that people are signed off for and stand in for. */
    static List<Task> tasks() {
        return Arrays.stream(Task.values())
                .filter(task -> task != Task.PERSONAL && task != Task.OFFICE)
                .toList();
    }

    @GetMapping
    String team(Person me, Model model) {
        var coverage = new HashMap<String, Readiness>();
        teamwork.coverage().forEach(cell -> coverage.put(key(cell.person(), cell.task()), cell.readiness()));
        model.addAttribute("people", people.all())
                .addAttribute("tasks", tasks())
                .addAttribute("coverage", Map.copyOf(coverage))
                .addAttribute("delegations", delegations.around(district.businessDate()))
                .addAttribute("leads", me.level().reaches(Level.LEAD))
                .addAttribute("levels", lendable(me))
                .addAttribute("today", district.businessDate());
        return "inbox/team";
    }

    private static List<Level> lendable(Person me) {
        return Arrays.stream(Level.values())
                .filter(level -> level.reaches(Level.ONE) && me.level().reaches(level))
                .toList();
    }

    /** How the template finds somebody's cell. */
    static String key(PersonId person, Task task) {
        return person.value() + " " + task;
    }

    @GetMapping("/{person}")
    String person(Person me, @PathVariable long person, Model model) {
        var id = new PersonId(person);
        var mentor = learning.mentorOf(id);
        model.addAttribute(
                        "person",
                        people.withId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("record", learning.of(id))
                .addAttribute("tasks", tasks())
                .addAttribute("mentor", mentor.flatMap(people::withId).orElse(null))
                .addAttribute(
                        "decides",
                        !id.equals(me.id())
                                && (me.level().reaches(Level.LEAD)
                                        || mentor.filter(me.id()::equals).isPresent()));
        return "inbox/person";
    }

    @PostMapping("/{person}/sign-off")
    String signOff(
            Person me,
            @PathVariable long person,
            @RequestParam Task task,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new SignOffTask(new PersonId(person), task, words), me, requestKey);
        Toast.say(redirect, "team.told.signed");
        return "redirect:/team/" + person;
    }

    @PostMapping("/{person}/revoke")
    String revoke(
            Person me,
            @PathVariable long person,
            @RequestParam Task task,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new RevokeSignOff(new PersonId(person), task, words), me, requestKey);
        Toast.say(redirect, "team.told.revoked");
        return "redirect:/team/" + person;
    }

    @PostMapping("/{person}/coverage")
    String cover(
            Person me,
            @PathVariable long person,
            @RequestParam Task task,
            @RequestParam(required = false) @Nullable Readiness readiness,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new SetCoverage(new PersonId(person), task, readiness), me, requestKey);
        Toast.say(redirect, "team.told.covered");
        return "redirect:/team";
    }

    @PostMapping("/lend")
    String lend(
            Person me,
            @RequestParam long to,
            @RequestParam(required = false) @Nullable Task task,
            @RequestParam Level level,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new LendAuthority(new PersonId(to), task, level, from, until, words), me, requestKey);
        Toast.say(redirect, "team.told.lent");
        return "redirect:/team";
    }

    @PostMapping("/lent/{delegation}/end")
    String end(Person me, @PathVariable long delegation, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new EndDelegation(new DelegationId(delegation)), me, requestKey);
        Toast.say(redirect, "team.told.ended");
        return "redirect:/team";
    }
}
