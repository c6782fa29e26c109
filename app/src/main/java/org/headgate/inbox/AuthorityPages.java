package org.headgate.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.office.ActionKind;
import org.headgate.office.Allowance;
import org.headgate.office.AuthorityRules;
import org.headgate.office.ChangeAuthority;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Task;
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

/** The authority matrix: which level does what by its own authority, up to which amount and how often; data with a history. */
@Controller
@RequestMapping("/authority")
class AuthorityPages {
    /** The levels that have a column. */
    static final List<Level> COLUMNS =
            List.of(Level.TRAINEE, Level.ONE, Level.TWO, Level.LEAD, Level.SUPERVISOR, Level.MANAGER);

    private final Office office;
    private final AuthorityRules rules;
    private final District district;
    private final Submissions submissions;

    AuthorityPages(Office office, AuthorityRules rules, District district, Submissions submissions) {
        this.office = office;
        this.rules = rules;
        this.district = district;
        this.submissions = submissions;
    }

    @GetMapping
    String matrix(Model model) {
        var rows = office.kinds().stream()
                .filter(kind -> kind.task() != Task.PERSONAL)
                .map(this::row)
                .toList();
        model.addAttribute("rows", rows)
                .addAttribute("columns", COLUMNS)
                .addAttribute("tasks", Arrays.asList(Task.values()));
        return "inbox/authority";
    }

    private MatrixRow row(ActionKind kind) {
        return new MatrixRow(
                kind,
                COLUMNS.stream()
                        .map(level -> office.allowance(kind.action(), level))
                        .toList(),
                !rules.history(kind.name()).isEmpty());
    }

    @GetMapping("/{action}")
    String action(Person me, @PathVariable String action, Model model) {
        var kind = office.kind(action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("row", row(kind))
                .addAttribute("columns", COLUMNS)
                .addAttribute("history", rules.history(action))
                .addAttribute(
                        "mayPropose",
                        office.authorityObjections(ChangeAuthority.class, me).isEmpty()
                                || me.level().reaches(Level.MANAGER))
                .addAttribute("today", district.businessDate());
        return "inbox/authorityrow";
    }

    @PostMapping("/{action}")
    String change(
            Person me,
            @PathVariable String action,
            @RequestParam Level from,
            @RequestParam Allowance.Mode mode,
            @RequestParam(defaultValue = "") String upTo,
            @RequestParam(required = false) @Nullable Integer times,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(defaultValue = "0") int sample,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effectiveFrom,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new ChangeAuthority(action, from, mode, money(upTo), times, days, sample, effectiveFrom),
                me,
                requestKey);
        Toast.say(redirect, "authority.told");
        return "redirect:/authority/" + action;
    }

    private static @Nullable Money money(String text) {
        var plain = text.replaceAll("[$,\\s]", "");
        if (plain.isEmpty()) return null;
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?"))
            throw new org.headgate.kernel.Rejection("\"%s\" is not an amount; expected something like 250.00.", text);
        return Money.of(plain);
    }
}
