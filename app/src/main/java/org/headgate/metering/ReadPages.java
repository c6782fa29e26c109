package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.premises.Premises;
import org.headgate.premises.Route;
import org.headgate.premises.RouteId;
import org.headgate.web.Formats;
import org.headgate.web.Language;
import org.headgate.web.Sentences;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The routes with how far each is read, and the grid in which one is entered: a row at a time, or all of it at once. */
@Controller
class ReadPages {
    private final Metering metering;
    private final RouteCards routes;
    private final Premises premises;
    private final ReadLayouts layouts;
    private final District district;
    private final Submissions submissions;
    private final Sentences sentences;

    ReadPages(
            Metering metering,
            RouteCards routes,
            Premises premises,
            ReadLayouts layouts,
            District district,
            Submissions submissions,
            Sentences sentences) {
        this.metering = metering;
        this.routes = routes;
        this.premises = premises;
        this.layouts = layouts;
        this.district = district;
        this.submissions = submissions;
        this.sentences = sentences;
    }

    @GetMapping("/reads/routes")
    String routes(Model model) {
        model.addAttribute("routes", routes.all(district.businessDate()))
                .addAttribute("rereads", metering.awaitedRereads())
                .addAttribute("waiting", metering.waiting());
        return "metering/routes/page";
    }

    @GetMapping("/reads/routes/{route}")
    String sheet(
            @PathVariable long route,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        return show(route(route), day == null ? district.businessDate() : day, Map.of(), model);
    }

    /** One row, when its field is left: taken at once, and what is unusual is said beside it. */
    @PostMapping("/reads/routes/{route}/{installation}")
    String row(
            Person me,
            @PathVariable long route,
            @PathVariable long installation,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam Map<String, String> values,
            Model model) {
        var id = new InstallationId(installation);
        model.addAttribute("row", judged(id, values, day, me)).addAttribute("unit", null);
        return "metering/routes/verdict";
    }

    /** The whole sheet in one go, as it is sent without script. */
    @PostMapping("/reads/routes/{route}")
    String all(
            Person me,
            @PathVariable long route,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam Map<String, String> values,
            Model model) {
        var judged = new HashMap<InstallationId, JudgedRow>();
        for (var line : metering.readSheet(new RouteId(route), day)) {
            if (!isFilled(line, values)) continue;
            judged.put(line.installation(), judged(line.installation(), values, day, me));
        }
        return show(route(route), day, judged, model);
    }

    /** Estimates what the route still lacks, except where somebody must see the meter. */
    @PostMapping("/reads/routes/{route}/estimates")
    String estimate(
            Person me,
            @PathVariable long route,
            @RequestParam UUID requestKey,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        var estimated = submissions.perform(
                new EstimateMissingReads(
                        new ReadScope.Route(new RouteId(route)),
                        day.minusDays(RouteCards.DAYS_OF_A_READING),
                        day,
                        reason),
                me,
                requestKey);
        Toast.say(
                redirect,
                estimated.left().isEmpty() ? "route.told.estimated" : "route.told.estimated-some",
                estimated.reads().size());
        return "redirect:/reads/routes/%d?day=%s".formatted(route, day);
    }

    private JudgedRow judged(InstallationId installation, Map<String, String> values, LocalDate day, Person me) {
        var language = Language.of(me.language());
        var typed = values.getOrDefault("register-" + installation.value(), "").strip();
        var code = values.getOrDefault("code-" + installation.value(), "").strip();
        if (typed.isEmpty() && code.isEmpty()) return new JudgedRow(installation, JudgedRow.State.EMPTY, null, "");
        var register = figure(typed);
        try {
            if (!typed.isEmpty() && register == null) throw new Rejection("Digits only, as on the dials.");
            var entered = submissions.perform(
                    new EnterReads(
                            day, List.of(new EnterReads.Entry(installation, register, register == null ? code : ""))),
                    me,
                    UUID.fromString(values.getOrDefault("key-" + installation.value(), "")));
            return JudgedRow.of(entered.getFirst(), register != null, language.locale());
        } catch (Rejection impossible) {
            return JudgedRow.notTaken(
                    installation,
                    sentences.say(impossible, new Formats(language, district.businessDate(), district.timeZone())));
        }
    }

    /** Figures as people type them: 4251, 4,251 or 4 251. */
    private static @Nullable BigDecimal figure(String typed) {
        var digits = typed.replaceAll("[,\\s]", "");
        return digits.matches("\\d{1,10}(\\.\\d{1,3})?") ? new BigDecimal(digits) : null;
    }

    /** What stands in the sheet already is not entered again. */
    private static boolean isFilled(ReadSheetLine line, Map<String, String> values) {
        var typed = values.getOrDefault("register-" + line.installation().value(), "")
                .strip();
        var code =
                values.getOrDefault("code-" + line.installation().value(), "").strip();
        var entered = line.entered();
        var figure = figure(typed);
        if (entered != null && figure != null && entered.compareTo(figure) == 0) return false;
        return !typed.isEmpty() || !code.isEmpty();
    }

    private Route route(long id) {
        return premises.routes().stream()
                .filter(route -> route.id().equals(new RouteId(id)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Route route, LocalDate day, Map<InstallationId, JudgedRow> judged, Model model) {
        model.addAttribute(
                        "sheet",
                        new RouteSheet(route, day, new ArrayList<>(metering.readSheet(route.id(), day)), judged))
                .addAttribute("layouts", layouts.all())
                .addAttribute("waiting", metering.waiting())
                .addAttribute("sent", !judged.isEmpty());
        return "metering/routes/sheet";
    }
}
