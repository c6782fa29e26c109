package org.headgate.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
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

/** Applications: what is missing, who was asked, and on to the form when everything is there. */
@Controller
@RequestMapping("/applications")
class ApplicationPages {
    private static final int SHOWN = 200;
    private static final int USUAL_DAYS = 10;

    private final Applications applications;
    private final ApplicationFiles files;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;

    ApplicationPages(
            Applications applications,
            ApplicationFiles files,
            District district,
            Submissions submissions,
            Discretion discretion) {
        this.applications = applications;
        this.files = files;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping
    String list(Person me, Model model) {
        model.addAttribute("applications", discretion.shown(files.newest(SHOWN), me))
                .addAttribute("kinds", applications.kinds());
        return "applications/page";
    }

    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String kind, Model model) {
        model.addAttribute("kinds", applications.kinds()).addAttribute("kind", kind);
        return "applications/open";
    }

    @PostMapping
    String open(
            @RequestParam UUID requestKey,
            @RequestParam String kind,
            @RequestParam String applicant,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String words,
            Person me,
            RedirectAttributes redirect) {
        var id = submissions.perform(
                new OpenApplication(kind, applicant, phone, email, address, account.strip(), words), me, requestKey);
        Toast.say(redirect, "applications.told.opened");
        return page(id.value());
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        var application =
                files.find(new ApplicationId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var kind = applications.kind(application.kind());
        model.addAttribute(
                "sheet",
                new ApplicationSheet(
                        application,
                        kind,
                        files.items(application.id()),
                        files.contacts(application.id()),
                        files.figures(application.id()),
                        district.businessDate().plusDays(kind == null ? USUAL_DAYS : kind.days())));
        return "applications/application";
    }

    @PostMapping("/{id}/receive")
    String receive(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String item,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String note,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ReceiveItem(new ApplicationId(id), item, on, note), me, requestKey);
        Toast.say(redirect, "applications.told.received");
        return page(id);
    }

    @PostMapping("/{id}/ask")
    String askAgain(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam AskForMissingItems.Channel channel,
            @RequestParam LocalDate dueOn,
            @RequestParam(defaultValue = "") String words,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new AskForMissingItems(new ApplicationId(id), channel, dueOn, words), me, requestKey);
        Toast.say(redirect, "applications.told.asked");
        return page(id);
    }

    @PostMapping("/{id}/complete")
    String complete(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new CompleteApplication(new ApplicationId(id), version), me, requestKey);
        Toast.say(redirect, "applications.told.complete");
        return page(id);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new WithdrawApplication(new ApplicationId(id), words, version), me, requestKey);
        Toast.say(redirect, "applications.told.withdrawn");
        return page(id);
    }

    private static String page(long id) {
        return "redirect:/applications/" + id;
    }
}
