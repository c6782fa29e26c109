package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen nobody sits at: locked over the page, which keeps what was typed. */
@TownTest
class IdleLockIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        people.prefer(people.named("celia").orElseThrow().id(), "en", "light", true);
    }

    @Test
    void locksOverThePageAndGivesItBackWithItsText() {
        try (var window = CHROMIUM.window(1440)) {
            var page = atWork(CHROMIUM.page(window));
            page.keyboard().press("/");
            page.keyboard().type("etchev");

            away(page);

            assertThat(page.locator("#lock")).isVisible();
            assertThat(page.locator("#lock-password")).isFocused();
            Chromium.picture(page, "lock");
            CHROMIUM.check(page, "locked");
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page.locator("#lock")).isVisible();

            page.keyboard().type("not it");
            page.keyboard().press("Enter");
            assertThat(page.locator("#lock-told")).hasText("That is not the password.");

            page.keyboard().type("headgate");
            page.keyboard().press("Enter");
            assertThat(page.locator("#lock")).isHidden();
            assertThat(page.locator("#q")).isFocused();
            assertThat(page.locator("#q")).hasValue("etchev");
        }
    }

    @Test
    void aNewTabOfALockedSessionAsksToo() {
        try (var window = CHROMIUM.window(390)) {
            var page = atWork(CHROMIUM.page(window));
            away(page);
            assertThat(page.locator("#lock")).isVisible();

            var other = CHROMIUM.page(window);
            other.navigate(office() + "/search?q=cholla");
            assertThat(other.url()).contains("/unlock");
            CHROMIUM.check(other, "locked page");
            other.keyboard().type("headgate");
            other.keyboard().press("Enter");

            other.waitForURL(office() + "/search?q=cholla");
            assertThat(page.locator("#lock")).isHidden();
        }
    }

    private Page atWork(Page page) {
        page.clock().install();
        Chromium.signIn(page, office(), "celia");
        return page;
    }

    private static void away(Page page) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/lock"), () -> page.clock().fastForward("16:00"));
    }

    private String office() {
        return "http://localhost:" + port;
    }
}
