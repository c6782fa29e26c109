package org.headgate.billing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One bill run: its preliminary billing ledger while it is reviewed, and its steps until the bills are out. */
@Controller
class BillRunPages {
    private final RunSheets sheets;
    private final Submissions submissions;
    private final Office office;

    BillRunPages(RunSheets sheets, Submissions submissions, Office office) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.office = office;
    }

    @GetMapping("/runs/{run}")
    String show(
            Person me,
            @PathVariable long run,
            @RequestParam(defaultValue = "class") String by,
            @RequestParam(defaultValue = "") String ask,
            @RequestParam(defaultValue = "0") long concern,
            Model model) {
        put(model, run, me);
        putTotals(model, run, by, me);
        model.addAttribute("ask", ask).addAttribute("asked", new ConcernId(concern));
        return "billing/run/page";
    }

    /** The totals alone, for the tabs. */
    @GetMapping("/runs/{run}/totals")
    String totals(Person me, @PathVariable long run, @RequestParam(defaultValue = "class") String by, Model model) {
        putTotals(model, run, by, me);
        return "billing/run/totals";
    }

    /** How far the workers are; when they are done, the page is asked to show itself anew. */
    @GetMapping("/runs/{run}/progress")
    @Nullable String progress(
            Person me,
            @PathVariable long run,
            @RequestParam(defaultValue = "") String state,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            HttpServletResponse response) {
        if (!partial) return "redirect:/runs/" + run;
        var sheet = sheet(run, me);
        if (!sheet.run().state().name().equals(state)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("sheet", sheet);
        return "billing/run/progress";
    }

    @PostMapping("/runs/{run}/sign-off")
    String signOff(Person me, @PathVariable long run, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        return step(new SignOffRun(new RunId(run)), run, me, requestKey, redirect, "run.told.signed-off");
    }

    @PostMapping("/runs/{run}/calculate")
    String calculate(Person me, @PathVariable long run, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        return step(new CalculateRun(new RunId(run)), run, me, requestKey, redirect, null);
    }

    @PostMapping("/runs/{run}/post")
    String post(Person me, @PathVariable long run, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        return step(new PostRun(new RunId(run)), run, me, requestKey, redirect, null);
    }

    @PostMapping("/runs/{run}/issue")
    String issue(Person me, @PathVariable long run, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        return step(new IssueRun(new RunId(run)), run, me, requestKey, redirect, "run.told.issued");
    }

    @PostMapping("/runs/{run}/cancel")
    String cancel(
            Person me,
            @PathVariable long run,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        submissions.perform(new CancelRun(new RunId(run), reason), me, requestKey);
        Toast.say(redirect, "run.told.cancelled");
        return "redirect:/runs";
    }

    private String step(
            Action<RunId> action,
            long run,
            Person me,
            UUID requestKey,
            RedirectAttributes redirect,
            @Nullable String told) {
        submissions.perform(action, me, requestKey);
        if (told != null) Toast.say(redirect, told);
        return "redirect:/runs/" + run;
    }

    private void put(Model model, long run, Person me) {
        model.addAttribute("sheet", sheet(run, me))
                .addAttribute("apart", sheets.printedApart(new RunId(run)))
                .addAttribute(
                        "mayAcceptRest",
                        office.authorityObjections(AcceptRemainingConcerns.class, me)
                                .isEmpty())
                .addAttribute(
                        "mayCancel",
                        office.authorityObjections(CancelRun.class, me).isEmpty());
    }

    private void putTotals(Model model, long run, String by, Person me) {
        model.addAttribute(
                        "totals",
                        sheets.totals(
                                        new RunId(run),
                                        LedgerGrouping.of(by),
                                        Language.of(me.language()).locale())
                                .orElseThrow(BillRunPages::unknown))
                .addAttribute("run", run);
    }

    private RunSheet sheet(long run, Person me) {
        return sheets.sheet(new RunId(run), me).orElseThrow(BillRunPages::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
