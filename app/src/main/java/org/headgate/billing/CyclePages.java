package org.headgate.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.office.Person;
import org.headgate.premises.CycleId;
import org.headgate.web.Submissions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cycles of the district with the state of each one's billing, and the form that starts a run. */
@Controller
class CyclePages {
    private static final int PAST_RUNS = 36;

    private final RunSheets sheets;
    private final District district;
    private final Submissions submissions;

    CyclePages(RunSheets sheets, District district, Submissions submissions) {
        this.sheets = sheets;
        this.district = district;
        this.submissions = submissions;
    }

    @GetMapping("/runs")
    String cycles(Model model) {
        model.addAttribute("cycles", sheets.cycles(district.businessDate()))
                .addAttribute("past", sheets.past(PAST_RUNS));
        return "billing/runs/page";
    }

    @GetMapping("/runs/new")
    String plan(@RequestParam long cycle, Model model) {
        var wanted = sheets.cycles(district.businessDate()).stream()
                .filter(sheet -> sheet.cycle().id().equals(new CycleId(cycle)))
                .findFirst()
                .orElseThrow(BillRunPages::unknown);
        model.addAttribute("sheet", wanted).addAttribute("reads", sheets.readsInHand(wanted));
        return "billing/runs/start";
    }

    @PostMapping("/runs")
    String start(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam long cycle,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate period,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate readsUntil,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate billDate,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueDate) {
        var run = submissions.perform(
                new StartBillRun(new CycleId(cycle), period.withDayOfMonth(1), readsUntil, billDate, dueDate),
                me,
                requestKey);
        submissions.perform(new CalculateRun(run), me, UUID.randomUUID());
        return "redirect:/runs/" + run.value();
    }
}
