package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.headgate.office.SecondFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey from beginning to end, in a Chromium with an authenticator of its own. */
@TownTest
class PasskeysIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

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
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        try (var window = CHROMIUM.window(1440)) {
            var page = CHROMIUM.page(window);
            giveAnAuthenticator(page);
            Chromium.signIn(page, at(""), "marcos");

            page.navigate(at("/me/sign-in"));
            page.fill("[data-passkey-label]", "The counter's key");
            page.click("[data-passkey=make]");
            page.waitForSelector("text=The counter's key");
            assertThat(factors.of(people.named("marcos").orElseThrow().id()).passkeys())
                    .isEqualTo(1);

            window.clearCookies();
            page.navigate(at("/sign-in"));
            page.click("[data-passkey=show]");
            page.waitForURL("**/");
            assertThat(page.locator(".hg-me").innerText()).contains("Marcos Lozano");

            window.clearCookies();
            Chromium.signIn(page, at(""), "marcos");
            assertThat(page.url()).endsWith("/sign-in/second");
            CHROMIUM.check(page, "the second step");
            page.click("[data-passkey=show]");
            page.waitForURL("**/");
            assertThat(page.locator(".hg-me").innerText()).contains("Marcos Lozano");

            page.navigate(at("/me/sign-in"));
            page.click("text=Remove");
            page.waitForLoadState();
            assertThat(factors.of(people.named("marcos").orElseThrow().id()).any())
                    .isFalse();
        }
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
