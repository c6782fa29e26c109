package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.headgate.office.SecondFactors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey from beginning to end, in a Chromium with an authenticator of its own. */
@TownTest
class PasskeysIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Test
    void isMadeOnOnesOwnPageAndOpensTheOfficeWithoutAPassword() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM));
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        var complaints = new ArrayList<String>();

        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
                var context = browser.newContext();
                var page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            giveAnAuthenticator(page);
            signIn(page);

            page.navigate(at("/me/sign-in"));
            page.fill("[data-passkey-label]", "The counter's key");
            page.click("[data-passkey=make]");
            page.waitForSelector("text=The counter's key");
            assertThat(factors.of(people.named("marcos").orElseThrow().id()).passkeys()).isEqualTo(1);

            context.clearCookies();
            page.navigate(at("/sign-in"));
            page.click("[data-passkey=show]");
            page.waitForURL("**/");
            assertThat(page.locator(".hg-me").innerText()).contains("Marcos Lozano");

            context.clearCookies();
            signIn(page);
            assertThat(page.url()).endsWith("/sign-in/second");
            page.click("[data-passkey=show]");
            page.waitForURL("**/");
            assertThat(page.locator(".hg-me").innerText()).contains("Marcos Lozano");

            page.navigate(at("/me/sign-in"));
            page.click("text=Remove");
            page.waitForLoadState();
            assertThat(factors.of(people.named("marcos").orElseThrow().id()).any()).isFalse();
        }

        assertThat(complaints).isEqualTo(List.of());
    }

    private void signIn(Page page) {
        page.navigate(at("/sign-in"));
        page.fill("#user", "marcos");
        page.fill("#pass", "headgate");
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void giveAnAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var given = new JsonObject();
        given.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", given);
    }
}
