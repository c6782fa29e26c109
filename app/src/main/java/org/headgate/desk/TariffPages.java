package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.TariffBook;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tariff as people read it, on any day, with a calculator that is the bill's own. */
@Controller
class TariffPages {
    private static final String FACT = "fact.";

    private final TariffBooks books;
    private final District district;

    TariffPages(TariffBooks books, District district) {
        this.books = books;
        this.district = district;
    }

    @GetMapping("/tariff")
    String tariff(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam Map<String, String> query,
            Person me,
            Model model) {
        var day = on == null ? district.businessDate() : on;
        var newest = books.newest();
        if (newest.isEmpty()) return "desk/tariffnone";
        var book = books.book(newest.get());
        var sheet = book.describe(day);
        var rateClass = query.getOrDefault("class", firstClass(book));
        model.addAttribute("book", book)
                .addAttribute("sheet", sheet)
                .addAttribute("rates", RateSheet.of(sheet))
                .addAttribute("on", day)
                .addAttribute("labels", book.labels(Language.of(me.language()).locale()))
                .addAttribute("rateClass", rateClass)
                .addAttribute("questions", questions(book, rateClass, day, me))
                .addAttribute("asked", query)
                .addAttribute("days", period(book, day).days())
                .addAttribute(
                        "answer", query.containsKey("usage") ? calculated(book, rateClass, day, query, me) : null);
        return "desk/tariff";
    }

    @HxRequest
    @GetMapping("/tariff")
    String calculator(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam Map<String, String> query,
            Person me,
            Model model) {
        tariff(on, query, me, model);
        return "desk/tariff/calculator";
    }

    private static String firstClass(TariffBook book) {
        return book.classes().keySet().iterator().next();
    }

    private static List<BillView.Question> questions(TariffBook book, String rateClass, LocalDate on, Person me) {
        var labels = book.labels(Language.of(me.language()).locale());
        var questions = new ArrayList<BillView.Question>();
        for (var fact : book.factsNeeded(rateClass, on))
            questions.add(new BillView.Question(
                    fact.name(),
                    BillViews.capital(labels.getOrDefault(fact.name(), fact.name())),
                    fact.choices().isEmpty() ? "" : fact.choices().getFirst(),
                    fact.choices()));
        return questions;
    }

    private static DateRange period(TariffBook book, LocalDate on) {
        var months = book.proration().months();
        return new DateRange(on.minusMonths(months), on);
    }

    private static Calculated calculated(
            TariffBook book, String rateClass, LocalDate on, Map<String, String> query, Person me) {
        var facts = new HashMap<String, String>();
        for (var question : questions(book, rateClass, on, me))
            if (!question.value().isEmpty()) facts.put(question.name(), question.value());
        query.forEach((name, value) -> {
            if (name.startsWith(FACT) && !value.isBlank()) facts.put(name.substring(FACT.length()), value.strip());
        });
        var asked = book.usualPeriod(rateClass, on, facts, usage(query.getOrDefault("usage", "")));
        if (asked.isEmpty()) return new Calculated(List.of(), List.of());
        var request = asked.get();
        return switch (book.rate(request)) {
            case BookRating.Charges _ ->
                new Calculated(book.explain(request, Language.of(me.language()).locale()), List.of());
            case BookRating.Held(var reasons) -> new Calculated(List.of(), reasons);
        };
    }

    private static BigDecimal usage(String typed) {
        if (typed.isBlank()) return BigDecimal.ZERO;
        try {
            var usage = new BigDecimal(typed.replaceAll("[,\\s]", ""));
            if (usage.signum() < 0) throw new Rejection("The use is 0 or more.");
            return usage;
        } catch (NumberFormatException notANumber) {
            throw new Rejection("The use is a number such as 14 or 14.5, not \"%s\".", typed.strip());
        }
    }
}
