package org.headgate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.headgate.FreshDatabase;
import org.headgate.desk.Chromium;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody without a password of their own here comes back to a locked screen, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/agency-lock", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
class AgencyLockIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final FakeProvider PROVIDER = FakeProvider.started();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.introduce(properties);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void nadiaAndCeliaWorkHere() {
        if (people.anybody()) return;
        district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        people.add("nadia", "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        people.add("celia", "Celia Wyndham", Level.TWO, Role.COLLECTIONS, "her own password", false);
        jdbc.sql("update office.person set email = username || '@basin.example'")
                .update();
    }

    @Test
    void thePageIsAsItWasLeftWhenTheProviderHasVouchedAgain() {
        PROVIDER.vouchFor("nadia@basin.example", true);
        try (var window = CHROMIUM.window(1440)) {
            var page = signedIn(CHROMIUM.page(window));
            page.locator("#q").fill("etchev");
            away(page);
            assertThat(page.locator("#lock")).isVisible();
            assertThat(page.locator("#lock input[type=password]")).hasCount(0);
            assertThat(page.locator("#lock [data-lock-agency]")).isFocused();

            var beside = window.waitForPage(() -> page.keyboard().press("Enter"));
            beside.waitForURL("**/unlock/done**");

            assertThat(page.locator("#lock")).isHidden();
            assertThat(page.locator("#q")).hasValue("etchev");
            assertThat(PROVIDER.askedAnew()).isTrue();
            page.locator("button.hg-me").click();
            page.locator("#me form[action='/me/preferences'] button[type=submit]")
                    .click();
            page.waitForLoadState();
            assertThat(page.locator(".hg-me")).containsText("Nadia Fairweather");
        }
    }

    @Test
    void thePageOfAnotherPersonStartsAfresh() {
        PROVIDER.vouchFor("nadia@basin.example", true);
        try (var window = CHROMIUM.window(1440)) {
            var page = signedIn(CHROMIUM.page(window));
            page.locator("#q").fill("etchev");
            away(page);

            PROVIDER.vouchFor("celia@basin.example", true);
            var beside = window.waitForPage(() -> page.keyboard().press("Enter"));
            beside.waitForURL("**/unlock/done**");

            assertThat(page.locator(".hg-me")).containsText("Celia Wyndham");
            assertThat(page.locator("#q")).hasValue("");
        }
    }

    private Page signedIn(Page page) {
        page.clock().install();
        page.navigate("http://localhost:%d/oauth2/authorization/agency".formatted(port));
        assertThat(page.locator(".hg-me")).containsText("Nadia Fairweather");
        return page;
    }

    private static void away(Page page) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/lock"), () -> page.clock().fastForward("16:00"));
    }
}
