package org.headgate.desk;

import java.util.List;
import java.util.UUID;
import org.headgate.office.AddPerson;
import org.headgate.office.ChangePerson;
import org.headgate.office.DescribePerson;
import org.headgate.office.FirstPassword;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonCard;
import org.headgate.office.PersonId;
import org.headgate.office.PersonLeaves;
import org.headgate.office.ResetSignIn;
import org.headgate.office.Role;
import org.headgate.office.Roster;
import org.headgate.office.SetSignInRules;
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

/** The people of the office: who they are, how far they reach, and help for whoever cannot sign in. */
@Controller
class PeoplePages {
    private final Submissions submissions;
    private final Roster roster;
    private final People people;

    PeoplePages(Submissions submissions, Roster roster, People people) {
        this.submissions = submissions;
        this.roster = roster;
        this.people = people;
    }

    @GetMapping("/people")
    String all(Model model) {
        model.addAttribute("people", roster.all()).addAttribute("rules", people.signInRules());
        return "desk/people/all";
    }

    @GetMapping("/people/{username}")
    String one(@PathVariable String username, Model model) {
        model.addAttribute("card", card(username)).addAttribute("mentors", mentors());
        return "desk/people/one";
    }

    @PostMapping("/people")
    String add(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam String username,
            @RequestParam String fullName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam Level level,
            @RequestParam Role role,
            Model model) {
        var added = submissions.perform(new AddPerson(username, fullName, email, level, role, null), me, requestKey);
        return shownOnce(added, fullName, model);
    }

    @PostMapping("/people/{username}/change")
    String change(
            Person me,
            @PathVariable String username,
            @RequestParam UUID requestKey,
            @RequestParam Level was,
            @RequestParam Role did,
            @RequestParam Level level,
            @RequestParam Role role,
            RedirectAttributes redirect) {
        submissions.perform(new ChangePerson(card(username).id(), was, did, level, role), me, requestKey);
        Toast.say(redirect, "people.changed");
        return "redirect:/people/" + username;
    }

    @PostMapping("/people/{username}/describe")
    String describe(
            Person me,
            @PathVariable String username,
            @RequestParam UUID requestKey,
            @RequestParam String fullName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable Long mentor,
            RedirectAttributes redirect) {
        var mentorId = mentor == null ? null : new PersonId(mentor);
        submissions.perform(new DescribePerson(card(username).id(), fullName, email, mentorId), me, requestKey);
        Toast.say(redirect, "people.changed");
        return "redirect:/people/" + username;
    }

    @PostMapping("/people/{username}/reset")
    String reset(
            Person me,
            @PathVariable String username,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            Model model) {
        var card = card(username);
        return shownOnce(
                submissions.perform(new ResetSignIn(card.id(), reason), me, requestKey), card.fullName(), model);
    }

    @PostMapping("/people/{username}/leave")
    String leave(
            Person me,
            @PathVariable String username,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        submissions.perform(new PersonLeaves(card(username).id(), reason), me, requestKey);
        Toast.say(redirect, "people.left");
        return "redirect:/people";
    }

    @PostMapping("/people/rules")
    String rule(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "") String secondFactorFrom,
            @RequestParam int passwordLength,
            @RequestParam int idleMinutes,
            @RequestParam int sessionHours,
            RedirectAttributes redirect) {
        var from = secondFactorFrom.isEmpty() ? null : Level.valueOf(secondFactorFrom);
        submissions.perform(new SetSignInRules(from, passwordLength, idleMinutes, sessionHours), me, requestKey);
        Toast.say(redirect, "people.changed");
        return "redirect:/people";
    }

    private static String shownOnce(FirstPassword made, String fullName, Model model) {
        model.addAttribute("fullName", fullName)
                .addAttribute("password", made.password() == null ? "" : made.password());
        return "desk/people/password";
    }

    private PersonCard card(String username) {
        return roster.of(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Person> mentors() {
        return people.all().stream()
                .filter(person -> person.level().reaches(Level.TWO))
                .toList();
    }
}
