package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SignInPagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    District district;

    @BeforeEach
    void rosaAndNoorWorkHere() {
        if (district.pack().isEmpty())
            district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        people.add("rosa", "Rosa Delgado", Level.TWO, Role.BILLING, "a first password", true);
        people.add("noor", "Noor Haddad", Level.ONE, Role.REPRESENTATIVE, "her own password", false);
    }

    @Test
    void sendsStrangersToTheFrontDoor() {
        assertThat(web.get().uri("/")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void tellsHtmxToLeaveForTheFrontDoor() {
        assertThat(web.get().uri("/search?q=x").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void lastsThroughFourWrongPasswordsAndLocksAfterTheFifth() {
        for (int i = 0; i < 5; i++)
            assertThat(web.perform(formLogin("/sign-in").user("noor").password("guess")))
                    .hasRedirectedUrl("/sign-in?told=wrong");

        assertThat(web.perform(formLogin("/sign-in").user("noor").password("her own password")))
                .hasRedirectedUrl("/sign-in?told=locked");
        assertThat(page("/sign-in?told=locked").select("[role=alert]").text()).contains("locked", "15 minutes");
    }

    @Test
    void isWrittenInTheLanguageChosenThere() {
        var spanish = page("/sign-in?language=es");

        assertThat(spanish.select("html").attr("lang")).isEqualTo("es");
        assertThat(spanish.select("label[for=user]").text()).isEqualTo("Usuario");
        assertThat(spanish.select("a[lang=en]").text()).isEqualTo("English");
    }

    @Test
    void asksForAnOwnPasswordBeforeAnythingElse() {
        assertThat(web.get().uri("/").with(user("rosa"))).hasRedirectedUrl("/password");

        assertThat(changePassword("a first password", "canal gate ochre", "canal gate ochre"))
                .hasRedirectedUrl("/");
        assertThat(web.get().uri("/").with(user("rosa"))).hasStatusOk();
        assertThat(web.perform(formLogin("/sign-in").user("rosa").password("canal gate ochre")))
                .hasRedirectedUrl("/");
    }

    @Test
    void saysWhatIsWrongWithANewPasswordAtItsField() {
        assertThat(changePassword("not it", "canal gate ochre", "canal gate ochre"))
                .bodyText()
                .satisfies(html -> assertThat(Jsoup.parse(html).select("#wrong").text())
                        .isEqualTo("This is not your password of today."));
        assertThat(changePassword("a first password", "canal gate ochre", "canal gate"))
                .bodyText()
                .satisfies(html -> assertThat(Jsoup.parse(html).select("#again").attr("aria-describedby"))
                        .isEqualTo("wrong"));
    }

    @Test
    void keepsHowAPersonLikesThePages() {
        var noor = people.named("noor").orElseThrow();

        assertThat(web.post()
                        .uri("/me/preferences")
                        .with(user("noor"))
                        .with(csrf())
                        .param("requestKey", UUID.randomUUID().toString())
                        .param("language", "es")
                        .param("theme", "dark")
                        .param("back", "/"))
                .hasRedirectedUrl("/");

        assertThat(people.named("noor")).hasValueSatisfying(now -> {
            assertThat(now.language()).isEqualTo("es");
            assertThat(now.singleKeys()).isFalse();
            assertThat(now.id()).isEqualTo(noor.id());
        });
        var home = signedIn("/", "noor");
        assertThat(home.select("html").attr("data-bs-theme")).isEqualTo("dark");
        assertThat(home.select(".hg-rail .label").text()).isEqualTo("Atención al público");
        assertThat(home.select("body").attr("data-keys")).isEqualTo("off");
    }

    @Test
    void namesThePlaceOneIsAt() {
        assertThat(signedIn("/", "noor").select(".hg-rail [aria-current=page]").text())
                .isEqualTo("Desk");
    }

    @Test
    void saysThatThereIsNothingAtAnAddress() {
        assertThat(web.get().uri("/nowhere").with(user("noor")))
                .hasStatus(404)
                .bodyText()
                .contains("There is nothing at this address");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(web.post().uri("/me/preferences").with(user("noor"))).hasRedirectedUrl("/sign-in?told=idle");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult changePassword(
            String now, String wanted, String again) {
        return web.post()
                .uri("/password")
                .with(user("rosa"))
                .with(csrf())
                .param("requestKey", UUID.randomUUID().toString())
                .param("now", now)
                .param("wanted", wanted)
                .param("again", again)
                .exchange();
    }

    private Document page(String path) {
        return html(web.get().uri(path).exchange());
    }

    private Document signedIn(String path, String username) {
        return html(web.get().uri(path).with(user(username)).exchange());
    }

    private static Document html(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
