package org.headgate.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.headgate.office.Action;
import org.headgate.office.Person;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Words;
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

/** The reads that wait for a person, worst first: accept, correct, estimate, read again, or put away. */
@Controller
class ReadExceptionPages {
    private static final int SHOWN = 50;

    private final Metering metering;
    private final PointSheets sheets;
    private final ReadDecisions decisions;
    private final Submissions submissions;
    private final Words words;

    ReadExceptionPages(
            Metering metering, PointSheets sheets, ReadDecisions decisions, Submissions submissions, Words words) {
        this.metering = metering;
        this.sheets = sheets;
        this.decisions = decisions;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/reads")
    String queue(
            Person me,
            @RequestParam(defaultValue = "0") long exception,
            @RequestParam(defaultValue = "") String ask,
            Model model) {
        var locale = Language.of(me.language()).locale();
        var cards = metering.exceptions(0, SHOWN).stream()
                .map(read -> ExceptionCard.of(read, locale))
                .toList();
        var current = cards.stream()
                .filter(card -> card.id() == exception)
                .findFirst()
                .or(() -> cards.stream().findFirst());
        model.addAttribute("cards", cards)
                .addAttribute("waiting", metering.waiting())
                .addAttribute("current", current.map(ExceptionCard::id).orElse(0L))
                .addAttribute(
                        "sheet", current.map(card -> sheets.of(card.read())).orElse(null))
                .addAttribute(
                        "ask",
                        current.filter(card -> card.id() == exception)
                                .map(_ -> ask)
                                .orElse(""));
        return "metering/queue/page";
    }

    /** A row again: as it was, or with a question open in it. */
    @GetMapping("/reads/{exception}")
    String row(
            Person me,
            @PathVariable long exception,
            @RequestParam(defaultValue = "") String ask,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        if (!partial) return "redirect:/reads?exception=%d&ask=%s#e-%d".formatted(exception, ask, exception);
        var card = card(exception, me);
        model.addAttribute("card", card)
                .addAttribute("sheet", sheets.of(card.read()))
                .addAttribute("focus", ask.isEmpty())
                .addAttribute("ask", ask);
        return "metering/queue/current";
    }

    /** What is known about the point, when a row becomes the current one. */
    @GetMapping("/reads/{exception}/point")
    String point(Person me, @PathVariable long exception, Model model) {
        var card = card(exception, me);
        model.addAttribute("card", card).addAttribute("sheet", sheets.of(card.read()));
        return "metering/queue/point";
    }

    @PostMapping("/reads/{exception}")
    String decide(
            Person me,
            @PathVariable long exception,
            @RequestParam UUID requestKey,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable BigDecimal register,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            RedirectAttributes redirect) {
        var card = card(exception, me);
        var said = reason.isBlank() && words.knows("reads.reason." + decision)
                ? words.say(Language.of(me.language()), "reads.reason." + decision)
                : reason;
        submissions.perform(action(card, decision, register, said), me, requestKey);
        var told = "reads.told." + decision;
        var about = card.read().serial();
        var undo = decisions
                .of(card.read().exception())
                .map(id -> "/reads/decisions/%d/undo".formatted(id.value()))
                .orElse(null);
        if (!partial) {
            Toast.offer(redirect, told, about, undo);
            return "redirect:/reads";
        }
        model.addAttribute("waiting", metering.waiting()).addAttribute("toast", new Toast(told, about, undo));
        return "metering/queue/decided";
    }

    /** The read waits again, and its row has the focus. */
    @PostMapping("/reads/decisions/{decision}/undo")
    String undo(Person me, @PathVariable long decision, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        var again = submissions.perform(new UndoReadDecision(new ReadDecisionId(decision)), me, requestKey);
        Toast.say(redirect, "reads.told.undone");
        return "redirect:/reads?exception=%d#e-%d".formatted(again.value(), again.value());
    }

    private static Action<?> action(ExceptionCard card, String decision, @Nullable BigDecimal register, String reason) {
        var exception = card.read().exception();
        return switch (decision) {
            case "ACCEPT" -> new AcceptRead(exception, reason);
            case "CORRECT" -> new CorrectRead(required(card.read().read()), required(register), reason);
            case "ENTER" ->
                new EnterReads(
                        card.read().readOn(),
                        List.of(new EnterReads.Entry(required(card.read().installation()), required(register), "")));
            case "ESTIMATE" -> new EstimateRead(exception, reason);
            case "REREAD" -> new MarkForReread(exception, reason);
            case "DISMISS" -> new DismissException(exception, reason);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return value;
    }

    private ExceptionCard card(long exception, Person me) {
        return metering.exception(new ReadExceptionId(exception))
                .map(read -> ExceptionCard.of(read, Language.of(me.language()).locale()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
