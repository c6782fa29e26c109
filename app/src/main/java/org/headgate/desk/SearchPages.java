package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.headgate.customers.Protection;
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
    private final Protection protection;

    SearchPages(Search search, Protection protection) {
        this.search = search;
        this.protection = protection;
    }

    @HxRequest
    @GetMapping("/search")
    String found(@RequestParam(defaultValue = "") String q, Person me, Model model) {
        model.addAttribute("q", q).addAttribute("hits", shownTo(me, search.find(q, IN_THE_LIST)));
        return "desk/found";
    }

    /** What was meant beyond doubt is opened at once. */
    @GetMapping("/search")
    String results(@RequestParam(defaultValue = "") String q, Person me, Model model) {
        var hits = shownTo(me, search.find(q, ON_THE_PAGE));
        if (hits.size() == 1) return "redirect:" + hits.getFirst().path();
        model.addAttribute("q", q).addAttribute("hits", hits);
        return "desk/search";
    }

    /** Of a protected account only the number is shown, until it is opened with a reason. */
    private List<Hit> shownTo(Person me, List<Hit> hits) {
        var hidden = protection.hiddenAmong(hits.stream().map(Hit::accountId).toList(), me);
        return hits.stream()
                .map(hit -> hidden.contains(hit.accountId()) ? hit.masked() : hit)
                .toList();
    }

    @GetMapping("/accounts")
    String accounts(Model model) {
        model.addAttribute("q", "").addAttribute("hits", List.<Hit>of());
        return "desk/search";
    }
}
