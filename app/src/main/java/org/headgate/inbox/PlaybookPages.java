package org.headgate.inbox;

import java.util.List;
import java.util.UUID;
import org.headgate.office.AnswerSuggestion;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Playbook;
import org.headgate.office.Suggest;
import org.headgate.office.SuggestionCard.Answer;
import org.headgate.office.Task;
import org.headgate.office.Teamwork;
import org.headgate.office.WritePlaybook;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How tasks are done, step by step, and what people suggest to do otherwise. */
@Controller
class PlaybookPages {
    private final Teamwork teamwork;
    private final Submissions submissions;

    PlaybookPages(Teamwork teamwork, Submissions submissions) {
        this.teamwork = teamwork;
        this.submissions = submissions;
    }

    @GetMapping("/playbooks")
    String all(Person me, Model model) {
        model.addAttribute("playbooks", teamwork.playbooks(me.language()))
                .addAttribute("tasks", TeamPages.tasks())
                .addAttribute("writes", me.level().reaches(Level.ONE));
        return "inbox/playbooks";
    }

    /** In the reader's language; else in the one it was written in. */
    @GetMapping("/playbooks/{name}")
    String one(Person me, @PathVariable String name, Model model) {
        model.addAttribute("playbook", playbook(name, me)).addAttribute("tasks", TeamPages.tasks());
        return "inbox/playbook";
    }

    private Playbook playbook(String name, Person me) {
        return teamwork.playbook(name, me.language())
                .or(() -> teamwork.playbook(name, me.language().equals("en") ? "es" : "en"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/playbooks")
    String write(
            Person me,
            @RequestParam String name,
            @RequestParam String language,
            @RequestParam String title,
            @RequestParam Task task,
            @RequestParam String steps,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new WritePlaybook(name, language, title, task, steps.lines().toList()), me, requestKey);
        Toast.say(redirect, "playbooks.told");
        return "redirect:/playbooks/" + name.strip();
    }

    @GetMapping("/suggestions")
    String suggestions(Person me, @RequestParam(defaultValue = "") String about, Model model) {
        model.addAttribute("suggestions", teamwork.suggestions())
                .addAttribute("about", about)
                .addAttribute("answers", List.of(Answer.values()))
                .addAttribute("mayAnswer", me.level().reaches(Level.SUPERVISOR));
        return "inbox/suggestions";
    }

    @PostMapping("/suggestions")
    String suggest(
            Person me,
            @RequestParam(defaultValue = "") String about,
            @RequestParam String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new Suggest(about, words), me, requestKey);
        Toast.say(redirect, "suggestions.told.made");
        return "redirect:/suggestions";
    }

    @PostMapping("/suggestions/{suggestion}/answer")
    String answer(
            Person me,
            @PathVariable long suggestion,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new AnswerSuggestion(suggestion, answer, words), me, requestKey);
        Toast.say(redirect, "suggestions.told.answered");
        return "redirect:/suggestions";
    }
}
