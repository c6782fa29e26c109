package org.headgate.desk;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.LocalDate;
import org.headgate.office.Person;
import org.headgate.web.AccountHappenings.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The account page. */
@Controller
class AccountPages {
    private final AccountCards cards;
    private final Showing showing;
    private final Timelines timelines;

    AccountPages(AccountCards cards, Showing showing, Timelines timelines) {
        this.cards = cards;
        this.showing = showing;
        this.timelines = timelines;
    }

    /** Which part of the timeline is asked for; everything from the newest on when nothing is said. */
    record Asked(
            @Nullable Kind show,
            @Nullable LocalDate through,
            @Nullable Integer passed) {
        Timeline.Place place() {
            return through == null ? Timeline.Place.TOP : new Timeline.Place(through, passed == null ? 0 : passed);
        }
    }

    @GetMapping("/accounts/{number}")
    String account(@PathVariable String number, Asked asked, Person me, Model model) {
        var card = cards.of(digits(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("card", card)
                .addAttribute("shown", showing.about(card, me))
                .addAttribute("timeline", timelines.of(card.shown(), asked.show(), asked.place()));
        return "desk/account";
    }

    /** A filter of the timeline, or what is older than the part that is there. */
    @HxRequest
    @GetMapping("/accounts/{number}")
    String timeline(@PathVariable String number, Asked asked, Model model) {
        var account = cards.shown(digits(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("number", digits(number))
                .addAttribute("timeline", timelines.of(account, asked.show(), asked.place()));
        return asked.through() == null ? "desk/timeline" : "desk/happenings";
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s-]", "");
    }
}
