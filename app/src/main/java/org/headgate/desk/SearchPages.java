package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
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

    SearchPages(Search search) {
        this.search = search;
    }

    @HxRequest
    @GetMapping("/search")
    String found(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q).addAttribute("hits", search.find(q, IN_THE_LIST));
        return "desk/found";
    }

    /** What was meant beyond doubt is opened at once. */
    @GetMapping("/search")
    String results(@RequestParam(defaultValue = "") String q, Model model) {
        var hits = search.find(q, ON_THE_PAGE);
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
