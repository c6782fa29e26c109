package org.headgate.billing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.headgate.billing.Concern.Decision;
import org.headgate.office.Person;
import org.headgate.premises.ServicePointId;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What reviewers decide about a run, one concern after the other. With htmx the decided row goes, and the figures that
 * follow from it come along; without, the page is shown again.
 */
@Controller
@RequestMapping("/runs/{run}")
class ReviewPages {
    private final RunSheets sheets;
    private final Submissions submissions;
    private final Words words;

    ReviewPages(RunSheets sheets, Submissions submissions, Words words) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.words = words;
    }

    /** A row again: as it was, or with the question why open in it. */
    @GetMapping("/concerns/{concern}")
    String row(
            Person me,
            @PathVariable long run,
            @PathVariable long concern,
            @RequestParam(defaultValue = "") String ask,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        if (!partial) return "redirect:/runs/%d?ask=%s&concern=%d#c-%d".formatted(run, ask, concern, concern);
        model.addAttribute("run", run)
                .addAttribute(
                        "card",
                        sheets.card(new RunId(run), new ConcernId(concern), me).orElseThrow(BillRunPages::unknown))
                .addAttribute("current", true)
                .addAttribute("focus", ask.isEmpty())
                .addAttribute("ask", ask);
        return "billing/run/concern";
    }

    @PostMapping("/concerns/{concern}")
    String decide(
            Person me,
            @PathVariable long run,
            @PathVariable long concern,
            @RequestParam UUID requestKey,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var language = Language.of(me.language());
        var id = new ConcernId(concern);
        switch (decision) {
            case "REREAD" ->
                submissions.perform(new HoldForReread(id, words.say(language, "run.reason.reread")), me, requestKey);
            case "HELD" ->
                submissions.perform(
                        new DecideConcern(
                                id, Decision.HELD, reason.isBlank() ? words.say(language, "run.reason.hold") : reason),
                        me,
                        requestKey);
            default -> submissions.perform(new DecideConcern(id, Decision.valueOf(decision), reason), me, requestKey);
        }
        var told = "run.told." + decision;
        if (partial) return afterDecision(run, id, told, me, model, response);
        Toast.say(redirect, told, name(run, id, me));
        return "redirect:/runs/" + run;
    }

    /** Calculates the draft again, after what was wrong with it was put right. */
    @PostMapping("/concerns/{concern}/recalculate")
    String recalculate(
            Person me,
            @PathVariable long run,
            @PathVariable long concern,
            @RequestParam UUID requestKey,
            @RequestParam long bill,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        submissions.perform(new RecalculateDraft(new BillId(bill)), me, requestKey);
        if (!partial) {
            Toast.say(redirect, "run.told.RECALCULATED");
            return "redirect:/runs/" + run;
        }
        response.setHeader("HX-Retarget", "#queue");
        response.setHeader("HX-Reswap", "outerHTML");
        return queueAgain(run, new ConcernId(concern), "run.told.RECALCULATED", me, model, response);
    }

    @PostMapping("/concerns/{concern}/reopen")
    String reopen(
            Person me,
            @PathVariable long run,
            @PathVariable long concern,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        submissions.perform(new ReopenConcern(new ConcernId(concern)), me, requestKey);
        if (!partial) {
            Toast.say(redirect, "run.told.reopened");
            return "redirect:/runs/%d#c-%d".formatted(run, concern);
        }
        return queueAgain(run, new ConcernId(concern), "run.told.reopened", me, model, response);
    }

    /** Everything that still waits, for one stated reason. */
    @PostMapping("/rest")
    String acceptRest(
            Person me,
            @PathVariable long run,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        var decided = submissions.perform(new AcceptRemainingConcerns(new RunId(run), reason), me, requestKey);
        Toast.say(redirect, "run.told.rest", decided);
        return "redirect:/runs/" + run;
    }

    /** Why an active service point has no bill in the run. */
    @PostMapping("/points/{point}")
    String state(
            Person me,
            @PathVariable long run,
            @PathVariable long point,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            RedirectAttributes redirect) {
        submissions.perform(new StateUnbilledReason(new RunId(run), new ServicePointId(point), reason), me, requestKey);
        if (!partial) {
            Toast.say(redirect, "run.told.stated");
            return "redirect:/runs/%d#everybody".formatted(run);
        }
        put(model, run, me);
        model.addAttribute("toast", new Toast("run.told.stated", ""));
        return "billing/run/stated";
    }

    private String queueAgain(
            long run, ConcernId focused, String told, Person me, Model model, HttpServletResponse response) {
        response.setHeader("HX-Trigger", "totals-changed");
        put(model, run, me);
        model.addAttribute("focused", focused).addAttribute("toast", new Toast(told, ""));
        return "billing/run/again";
    }

    private String afterDecision(
            long run, ConcernId id, String told, Person me, Model model, HttpServletResponse response) {
        if (!told.endsWith("ACCEPTED")) response.setHeader("HX-Trigger", "totals-changed");
        put(model, run, me);
        model.addAttribute("gone", id).addAttribute("toast", new Toast(told, name(run, id, me)));
        return "billing/run/decided";
    }

    private String name(long run, ConcernId id, Person me) {
        return sheets.card(new RunId(run), id, me)
                .map(card -> card.concern().mailName().isEmpty()
                        ? card.address()
                        : card.concern().mailName())
                .orElse("");
    }

    private void put(Model model, long run, Person me) {
        model.addAttribute("sheet", sheets.sheet(new RunId(run), me).orElseThrow(BillRunPages::unknown));
    }
}
