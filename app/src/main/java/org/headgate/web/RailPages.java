package org.headgate.web;

import org.headgate.office.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rail by itself: what waits is counted again after something was decided on a page that stays. */
@Controller
class RailPages {
    @GetMapping("/rail")
    String rail(Person me) {
        return "layout/rail";
    }
}
