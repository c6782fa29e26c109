package org.headgate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.WaitsForReview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The API explained, one's own tokens, and for administrators everybody's and the machines. */
@Controller
class TokenPages {
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final Machines machines;
    private final OpenApi description;
    private final District district;
    private final Submissions submissions;

    TokenPages(Tokens tokens, Machines machines, OpenApi description, District district, Submissions submissions) {
        this.tokens = tokens;
        this.machines = machines;
        this.description = description;
        this.district = district;
        this.submissions = submissions;
    }

    @GetMapping("/api")
    String api(Model model) {
        model.addAttribute(
                        "actions",
                        description.actions().stream().map(ActionSheet::of).toList())
                .addAttribute("resources", ResourceSheet.all());
        return "api/description";
    }

    @GetMapping("/tokens")
    String tokens(Person me, Model model) {
        return show(me, null, false, model);
    }

    /** The secret is made here, shown on the answer, and kept nowhere. */
    @PostMapping("/tokens")
    String issue(
            Person me,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> actions,
            @RequestParam(defaultValue = "false") boolean reads,
            @RequestParam(defaultValue = "") String upTo,
            @RequestParam(defaultValue = "60") int perMinute,
            @RequestParam LocalDate expiresOn,
            @RequestParam(required = false) @Nullable Long machine,
            @RequestParam UUID requestKey,
            Model model) {
        var secret = TokenSecret.fresh();
        var limits = new TokenLimits(
                actions.contains(TokenLimits.ALL) ? List.of(TokenLimits.ALL) : actions,
                reads,
                upTo.isBlank() ? null : dollars(upTo),
                perMinute,
                expiresOn);
        try {
            if (machine == null)
                submissions.perform(new IssueToken(name, secret.beginning(), secret.sha256(), limits), me, requestKey);
            else
                submissions.perform(
                        new IssueMachineToken(new PersonId(machine), name, secret.beginning(), secret.sha256(), limits),
                        me,
                        requestKey);
        } catch (WaitsForReview _) {
            return show(me, secret, true, model);
        }
        return show(me, secret, false, model);
    }

    private static Money dollars(String text) {
        try {
            return Money.of(text.replaceAll("[$,\\s]", ""));
        } catch (NumberFormatException _) {
            throw new Rejection("\"%s\" is no amount; write it as 50.00.", text);
        }
    }

    @PostMapping("/tokens/{token}/revoke")
    String revoke(Person me, @PathVariable long token, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new RevokeToken(new TokenId(token)), me, requestKey);
        Toast.say(redirect, "api.told.revoked");
        return "redirect:/tokens";
    }

    @PostMapping("/tokens/machines")
    String addMachine(
            Person me,
            @RequestParam String username,
            @RequestParam String fullName,
            @RequestParam Level level,
            @RequestParam Role role,
            @RequestParam String purpose,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new AddMachine(username, fullName, level, role, purpose), me, requestKey);
        Toast.say(redirect, "api.told.machine", fullName);
        return "redirect:/tokens";
    }

    private String show(Person me, @Nullable TokenSecret secret, boolean waits, Model model) {
        var all = me.level().reaches(Level.ADMINISTRATOR);
        model.addAttribute("tokens", tokens.of(all ? null : me.id()))
                .addAttribute("all", all)
                .addAttribute("machines", all ? machines.all() : List.of())
                .addAttribute(
                        "actions",
                        description.actions().stream().map(ActionSheet::of).toList())
                .addAttribute("secret", secret == null ? "" : secret.text())
                .addAttribute("waits", waits)
                .addAttribute("until", district.businessDate().plusDays(USUAL_DAYS));
        return "api/tokens";
    }
}
