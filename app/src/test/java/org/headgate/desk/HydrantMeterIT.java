package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hydrant meter goes out and comes back damaged, in a real Chromium, from the application to the settled deposit. */
@TownTest
class HydrantMeterIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        people.prefer(people.named("nadia").orElseThrow().id(), "en", "light", true);
    }

    @Test
    void goesOutAndComesBackDamaged() {
        try (var window = CHROMIUM.window(1440)) {
            var page = CHROMIUM.signedIn(window, "http://localhost:" + port, "nadia");
            apply(page);
            payTheDeposit(page);
            handOut(page);
            aMonthGoesBy();
            comeBackDamaged(page);
        }
    }

    private void apply(Page page) {
        page.navigate("http://localhost:" + port + "/construction/new");
        page.fill("#project", "Story tract 7");
        page.fill("#site", "Park Blvd");
        page.fill("#name", "Story Builders");
        page.fill("#street", "1 Story Lane");
        page.fill("#city", "Joshua Tree");
        page.fill("#zip", "92252");
        page.click("#apply button[type=submit]");
        page.waitForURL(url -> url.matches(".*/construction/\\d+"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Story tract 7");
    }

    private void payTheDeposit(Page page) {
        var rental = page.url();
        page.click(".hg-acts a[href$='/deposit']");
        page.click("button[popovertarget^='receive-']");
        page.fill("[id^='reference-']:visible", "Check 2201");
        page.click("form[action$='/receive'] button[type=submit]");
        page.waitForSelector(".hg-toast");
        page.navigate(rental);
    }

    private void handOut(Page page) {
        page.click("button[popovertarget=out]");
        page.selectOption("#meter", new SelectOption().setIndex(0));
        page.fill("#out-register", "1000");
        page.fill("#out-hydrant", "H-114");
        page.click("form[action$='/out'] button[type=submit]");
        page.waitForSelector(".hg-toast");
        assertThat(page.locator(".hg-answers").textContent()).contains("H-114");
    }

    /** The office's day stands still in the town; so the meter went out a month ago. */
    private void aMonthGoesBy() {
        jdbc.sql("update construction.register_read set on_day = on_day - 30").update();
        jdbc.sql("update construction.rental set out_on = out_on - 30 where out_on is not null")
                .update();
    }

    private void comeBackDamaged(Page page) {
        page.reload();
        page.click("button[popovertarget=return]");
        page.fill("#return-register", "3000");
        page.check("input[name=damages][value=REGISTER]");
        page.waitForSelector("#coming .hg-checks");
        assertThat(page.locator("#coming").textContent()).contains("350.00", "Back by check");
        page.click("#return-form button[type=submit]");
        page.waitForSelector(".hg-toast");
        assertThat(page.locator("main").textContent()).contains("How it came back", "Register or its glass", "350.00");
    }
}
