package org.headgate.quotes;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.UUID;
import org.headgate.applications.Applications;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.district.InstallationPolicy;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an installation costs while somebody asks, and the quotes that were kept, with the letter for the customer. */
@Controller
@RequestMapping("/quotes")
class QuotePages {
    private static final int SHOWN = 200;

    private final Quotes quotes;
    private final QuoteForms forms;
    private final QuoteFiles files;
    private final Applications applications;
    private final Discretion discretion;
    private final District district;
    private final Submissions submissions;

    QuotePages(
            Quotes quotes,
            QuoteForms forms,
            QuoteFiles files,
            Applications applications,
            Discretion discretion,
            District district,
            Submissions submissions) {
        this.quotes = quotes;
        this.forms = forms;
        this.files = files;
        this.applications = applications;
        this.discretion = discretion;
        this.district = district;
        this.submissions = submissions;
    }

    @GetMapping
    String list(Person me, Model model) {
        model.addAttribute("rows", discretion.shown(files.newest(SHOWN), me));
        return "quotes/page";
    }

    @GetMapping("/new")
    String ask(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "0") long premises,
            Person me,
            Model model) {
        return form(forms.first(account, premises, me), me, model);
    }

    @PostMapping("/new")
    String again(@RequestParam MultiValueMap<String, String> sent, Person me, Model model) {
        return form(QuoteForm.of(sent), me, model);
    }

    /** The form as it is typed, with what it comes to. */
    @HxRequest
    @PostMapping("/new")
    String whileTyped(@RequestParam MultiValueMap<String, String> sent, Person me, Model model) {
        form(QuoteForm.of(sent), me, model);
        return "quotes/work";
    }

    private String form(QuoteForm form, Person me, Model model) {
        model.addAttribute("choices", forms.choices(form, me));
        return "quotes/new";
    }

    @PostMapping
    String save(
            @RequestParam UUID requestKey,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String total,
            Person me,
            Model model,
            RedirectAttributes redirect) {
        var form = QuoteForm.of(sent);
        SaveQuote wanted;
        try {
            wanted = new SaveQuote(forms.asked(form, me), forms.customer(form), Typed.money(total), form.of("words"));
        } catch (Rejection no) {
            form(form, me, model);
            model.addAttribute(
                    "unsaved", Reason.of("", no.template(), no.values().toArray()));
            return "quotes/new";
        }
        var id = submissions.perform(wanted, me, requestKey);
        Toast.say(redirect, "quotes.told.saved", id.number());
        return page(id);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        var quote = quote(id);
        model.addAttribute("quote", quote)
                .addAttribute("policy", policy())
                .addAttribute("kinds", applications.kinds())
                .addAttribute("kind", applicationKind(quote));
        try {
            model.addAttribute("changes", quotes.changesSince(quote)).addAttribute("outdated", null);
        } catch (Rejection no) {
            model.addAttribute("changes", List.<FeeChange>of())
                    .addAttribute(
                            "outdated", Reason.of("", no.template(), no.values().toArray()));
        }
        return "quotes/quote";
    }

    private String applicationKind(Quote quote) {
        return policy().of(quote.asked().meters().getFirst().kind()).application();
    }

    @GetMapping("/{id}/letter")
    String letter(@PathVariable long id, @RequestParam(defaultValue = "") String language, Model model) {
        var quote = quote(id);
        model.addAttribute("quote", quote)
                .addAttribute("policy", policy())
                .addAttribute("agency", district.agency())
                .addAttribute(
                        "to", Language.of(language.isEmpty() ? quote.customer().language() : language));
        return "quotes/letter";
    }

    @PostMapping("/{id}/apply")
    String apply(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String kind,
            Person me,
            RedirectAttributes redirect) {
        var application = submissions.perform(
                new ApplyFromQuote(new QuoteId(id), quote(id).asked().account(), kind), me, requestKey);
        Toast.say(redirect, "quotes.told.applied");
        return "redirect:/applications/" + application.value();
    }

    private Quote quote(long id) {
        return quotes.quote(new QuoteId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private InstallationPolicy policy() {
        return district.agency().installations();
    }

    private static String page(QuoteId id) {
        return "redirect:/quotes/" + id.value();
    }
}
