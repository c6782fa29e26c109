package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.headgate.kernel.Rejection;
import org.headgate.office.EndOtherSessions;
import org.headgate.office.EndSession;
import org.headgate.office.EnrolTimeCodes;
import org.headgate.office.Passkeys;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.RecoveryCodes;
import org.headgate.office.RemovePasskey;
import org.headgate.office.RenewRecoveryCodes;
import org.headgate.office.SecondFactors;
import org.headgate.office.Sessions;
import org.headgate.office.StopTimeCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factor: shown at sign-in, set up and given up on one's own page, where one's sessions are too. */
@Controller
class SecondFactorPages {
    private final Submissions submissions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final People people;
    private final Agency agency;
    private final Threshold.Pass pass;

    SecondFactorPages(
            Submissions submissions,
            SecondFactors factors,
            Passkeys passkeys,
            Sessions sessions,
            People people,
            Agency agency,
            Threshold.Pass pass) {
        this.submissions = submissions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.people = people;
        this.agency = agency;
        this.pass = pass;
    }

    @GetMapping("/sign-in/second")
    String ask(Person me, Model model) {
        model.addAttribute("wrong", "").addAttribute("standing", factors.of(me.id()));
        return "signin/second";
    }

    @PostMapping("/sign-in/second")
    String show(
            Person me,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer = factors.shown(me, code, request.getRemoteAddr());
        if (answer == SecondFactors.Answer.RIGHT) {
            pass.secondFactorShown(request, response);
            return "redirect:/";
        }
        if (answer == SecondFactors.Answer.WRONG) {
            model.addAttribute("wrong", "second.wrong").addAttribute("standing", factors.of(me.id()));
            return "signin/second";
        }
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        return "redirect:/sign-in?told=" + (answer == SecondFactors.Answer.LOCKED ? "locked" : "many");
    }

    @GetMapping("/me/sign-in")
    String mine(Person me, HttpServletRequest request, Model model) {
        var idle = Duration.ofMinutes(people.signInRules().idleMinutes());
        model.addAttribute("standing", factors.of(me.id()))
                .addAttribute("passkeys", passkeys.of(me.id()))
                .addAttribute("sessions", sessions.of(me.id(), idle))
                .addAttribute("here", Threshold.session(request));
        return "signin/mine";
    }

    @GetMapping("/me/second-factor")
    String begin(Person me, Model model) {
        return enrolling(me, SecondFactors.newSecret(), "", model);
    }

    @PostMapping("/me/second-factor")
    String enrol(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam String secret,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        RecoveryCodes recovery;
        try {
            recovery = submissions.perform(new EnrolTimeCodes(secret, code), me, requestKey);
        } catch (Rejection notTheCode) {
            return enrolling(me, secret, "second.wrong", model);
        }
        pass.secondFactorShown(request, response);
        return shownOnce(recovery, model);
    }

    @PostMapping("/me/recovery-codes")
    String renew(Person me, @RequestParam UUID requestKey, Model model) {
        return shownOnce(submissions.perform(new RenewRecoveryCodes(), me, requestKey), model);
    }

    @PostMapping("/me/second-factor/stop")
    String stop(Person me, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new StopTimeCodes(), me, requestKey);
        Toast.say(redirect, "mine.codes.stopped");
        return "redirect:/me/sign-in";
    }

    @PostMapping("/me/passkeys/remove")
    String remove(Person me, @RequestParam UUID requestKey, @RequestParam String passkey, RedirectAttributes redirect) {
        submissions.perform(new RemovePasskey(passkey), me, requestKey);
        Toast.say(redirect, "mine.passkeys.removed");
        return "redirect:/me/sign-in";
    }

    @PostMapping("/me/sessions/end")
    String end(Person me, @RequestParam UUID requestKey, @RequestParam UUID session, RedirectAttributes redirect) {
        submissions.perform(new EndSession(session), me, requestKey);
        Toast.say(redirect, "mine.sessions.ended");
        return "redirect:/me/sign-in";
    }

    @PostMapping("/me/sessions/end-others")
    String endOthers(
            Person me, @RequestParam UUID requestKey, HttpServletRequest request, RedirectAttributes redirect) {
        submissions.perform(new EndOtherSessions(Threshold.session(request)), me, requestKey);
        Toast.say(redirect, "mine.sessions.ended");
        return "redirect:/me/sign-in";
    }

    private static String shownOnce(RecoveryCodes recovery, Model model) {
        model.addAttribute("codes", Objects.requireNonNullElse(recovery.codes(), List.<String>of()));
        return "signin/recoverycodes";
    }

    private String enrolling(Person me, String secret, String wrong, Model model) {
        var address = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(plus(agency.name()), plus(me.username()), secret, plus(agency.name()));
        model.addAttribute("secret", secret)
                .addAttribute("qr", QrCode.of(address))
                .addAttribute("wrong", wrong)
                .addAttribute(
                        "must",
                        !factors.of(me.id()).any() && people.signInRules().secondFactorFor(me.level()));
        return "signin/enrol";
    }

    private static String plus(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
