package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.headgate.customers.Discretion;
import org.headgate.office.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search from anywhere: a list under the field while one types, a page of its own without script. */
@Controller
class SearchPages {
    private static final int IN_THE_LIST = 8;
    private static final int ON_THE_PAGE = 50;

    private final Search search;
    private final Discretion discretion;

    SearchPages(Search search, Discretion discretion) {
        this.search = search;
        this.discretion = discretion;
    }

    @HxRequest
    @GetMapping("/search")
    String found(@RequestParam(defaultValue = "") String q, Person me, Model model) {
        model.addAttribute("q", q).addAttribute("hits", discretion.shown(search.find(q, IN_THE_LIST), me));
        return "desk/found";
    }

    /** What was meant beyond doubt is opened at once. */
    @GetMapping("/search")
    String results(@RequestParam(defaultValue = "") String q, Person me, Model model) {
        var hits = discretion.shown(search.find(q, ON_THE_PAGE), me);
        if (hits.size() == 1) return "redirect:" + hits.getFirst().path();
        model.addAttribute("q", q).addAttribute("hits", hits);
        return "desk/search";
    }

    @GetMapping("/accounts")
    String accounts(Model model) {
        model.addAttribute("q", "").addAttribute("hits", List.<Hit>of());
        return "desk/search";
    }
}
