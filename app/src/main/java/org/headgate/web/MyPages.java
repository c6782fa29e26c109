package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangePassword;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PreferPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What belongs to the person: how they like the pages, and their password. */
@Controller
class MyPages {
    private final Submissions submissions;
    private final People people;

    MyPages(Submissions submissions, People people) {
        this.submissions = submissions;
        this.people = people;
    }

    @PostMapping("/me/preferences")
    String prefer(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam String language,
            @RequestParam String theme,
            @RequestParam(defaultValue = "false") boolean singleKeys,
            @RequestParam(defaultValue = "/") String back) {
        submissions.perform(new PreferPages(language, theme, singleKeys), me, requestKey);
        return "redirect:" + (back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/");
    }

    @GetMapping("/password")
    String password(Person me, Model model) {
        return passwordPage(me, "", model);
    }

    @PostMapping("/password")
    String change(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam String now,
            @RequestParam String wanted,
            @RequestParam String again,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var wrong = problem(now, wanted, again);
        if (!wrong.isEmpty()) return passwordPage(me, wrong, model);
        try {
            submissions.perform(new ChangePassword(now, wanted, again, Threshold.session(request)), me, requestKey);
        } catch (Rejection notTheirs) {
            var theirs = notTheirs.template().startsWith("This is not your password");
            return passwordPage(me, theirs ? "password.wrong.now" : "password.wrong.common", model);
        }
        Toast.say(redirect, "password.changed");
        return "redirect:/";
    }

    /** The key of what is wrong with a new password, before the present one is asked about. */
    private String problem(String now, String wanted, String again) {
        if (wanted.length() < people.signInRules().passwordLength()) return "password.wrong.short";
        if (!wanted.equals(again)) return "password.wrong.differ";
        return wanted.equals(now) ? "password.wrong.same" : "";
    }

    private String passwordPage(Person me, String wrong, Model model) {
        model.addAttribute("first", me.mustChangePassword())
                .addAttribute("wrong", wrong)
                .addAttribute("shortest", people.signInRules().passwordLength());
        return "signin/password";
    }
}
