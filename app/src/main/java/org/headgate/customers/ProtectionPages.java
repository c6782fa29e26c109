package org.headgate.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Protected accounts: opened with a reason, protected and released, and the log of who read what. */
@Controller
class ProtectionPages {
    private static final int READS_SHOWN = 200;

    private final Protection protection;
    private final Customers customers;
    private final Submissions submissions;

    ProtectionPages(Protection protection, Customers customers, Submissions submissions) {
        this.protection = protection;
        this.customers = customers;
        this.submissions = submissions;
    }

    @GetMapping("/accounts/{number}/protection")
    String protection(@PathVariable String number, Person me, Model model) {
        var account = account(number);
        model.addAttribute("number", digits(number))
                .addAttribute("kept", protection.of(account).orElse(null))
                .addAttribute("reads", seesReads(me) ? protection.reads(account, READS_SHOWN) : null);
        return "customers/protection";
    }

    @PostMapping("/accounts/{number}/protection")
    String protect(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam ProtectionKind kind,
            @RequestParam String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes redirect) {
        submissions.perform(new ProtectAccount(account(number), kind, reason, until), me, requestKey);
        Toast.say(redirect, "protection.done");
        return "redirect:/accounts/" + digits(number);
    }

    @PostMapping("/accounts/{number}/protection/end")
    String unprotect(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        submissions.perform(new UnprotectAccount(account(number), reason), me, requestKey);
        Toast.say(redirect, "protection.ended");
        return "redirect:/accounts/" + digits(number);
    }

    @PostMapping("/accounts/{number}/protection/open")
    String open(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String back) {
        submissions.perform(new OpenProtectedAccount(account(number), reason), me, requestKey);
        var ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return "redirect:" + (ours ? back : "/accounts/" + digits(number));
    }

    @GetMapping("/protected")
    String all(Person me, Model model) {
        if (!seesReads(me)) throw new AccessDeniedException("of supervisors and auditors");
        model.addAttribute("accounts", protection.all()).addAttribute("reads", protection.latestReads(READS_SHOWN));
        return "customers/allprotected";
    }

    private static boolean seesReads(Person me) {
        return me.level() == Level.AUDITOR || me.level().reaches(Level.SUPERVISOR);
    }

    private AccountId account(String number) {
        var id = customers.idOf(digits(number));
        if (id.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new AccountId(id.getAsLong());
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s-]", "");
    }

    /** Asks what for, in place of the page that was asked for. */
    @ControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Asking {
        @ExceptionHandler(AccountIsProtected.class)
        ModelAndView ask(AccountIsProtected closed, HttpServletRequest request, HttpServletResponse response) {
            if (request.getRequestURI().startsWith("/api/")) throw closed;
            response.setStatus(HttpStatus.FORBIDDEN.value());
            if ("true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted")))
                response.setHeader(
                        "HX-Redirect", "/accounts/" + closed.account().number());
            return new ModelAndView("customers/ask")
                    .addObject("kept", closed.account())
                    .addObject("back", request.getMethod().equals("GET") ? request.getRequestURI() : "");
        }
    }
}
