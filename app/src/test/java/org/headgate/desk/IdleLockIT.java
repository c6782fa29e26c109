package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen nobody sits at: locked over the page, which keeps what was typed. */
@TownTest
class IdleLockIT {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        people.prefer(people.named("celia").orElseThrow().id(), "en", "light", true);
    }

    @Test
    void locksOverThePageAndGivesItBackWithItsText() {
        try (var window = chromium.window(1440)) {
            var page = atWork(window.newPage());
            page.keyboard().press("/");
            page.keyboard().type("etchev");

            away(page);

            assertThat(page.locator("#lock")).isVisible();
            assertThat(page.locator("#lock-password")).isFocused();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/lock.png")));
            chromium.check(page, "locked");
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
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aNewTabOfALockedSessionAsksToo() {
        try (var window = chromium.window(390)) {
            var page = atWork(window.newPage());
            away(page);
            assertThat(page.locator("#lock")).isVisible();

            var other = window.newPage();
            other.navigate(office() + "/search?q=cholla");
            assertThat(other.url()).contains("/unlock");
            chromium.check(other, "locked page");
            other.keyboard().type("headgate");
            other.keyboard().press("Enter");

            other.waitForURL(office() + "/search?q=cholla");
            assertThat(page.locator("#lock")).isHidden();
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private Page atWork(Page page) {
        page.clock().install();
        page.navigate(office() + "/sign-in");
        page.focus("#user");
        page.keyboard().type("celia");
        page.focus("#pass");
        page.keyboard().type("headgate");
        page.keyboard().press("Enter");
        page.waitForURL(office() + "/");
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
