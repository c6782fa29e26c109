package org.headgate.schedule;

import java.util.UUID;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own address for a calendar program. */
@Controller
@RequestMapping("/calendar/subscribe")
class SubscribePages {
    private final CalendarAddresses addresses;
    private final Submissions submissions;

    SubscribePages(CalendarAddresses addresses, Submissions submissions) {
        this.addresses = addresses;
        this.submissions = submissions;
    }

    @GetMapping
    String subscribe(Person me, Model model) {
        return show(me, null, model);
    }

    /** The secret is made here, shown on the answer, and kept nowhere. */
    @PostMapping
    String make(Person me, @RequestParam UUID requestKey, Model model) {
        var secret = CalendarSecret.fresh();
        submissions.perform(new MakeCalendarAddress(secret.sha256()), me, requestKey);
        return show(me, secret, model);
    }

    @PostMapping("/end")
    String end(Person me, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new EndCalendarAddress(), me, requestKey);
        Toast.say(redirect, "schedule.told.address-ended");
        return "redirect:/calendar/subscribe";
    }

    private String show(Person me, @Nullable CalendarSecret secret, Model model) {
        model.addAttribute("known", addresses.of(me.id()).orElse(null))
                .addAttribute(
                        "address",
                        secret == null
                                ? ""
                                : ServletUriComponentsBuilder.fromCurrentContextPath()
                                        .path("/calendar/feed/" + secret.text() + ".ics")
                                        .toUriString());
        return "schedule/subscribe";
    }
}
