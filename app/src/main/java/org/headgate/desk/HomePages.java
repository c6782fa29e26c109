package org.headgate.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A role's home is its queue. */
@Controller
class HomePages {
    @GetMapping("/")
    String home() {
        return "desk/home";
    }
}
