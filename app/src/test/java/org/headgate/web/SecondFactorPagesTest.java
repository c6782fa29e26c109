package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SecondFactorPagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noorWorksHere() {
        if (district.pack().isEmpty())
            district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        people.add("noor", "Noor Haddad", Level.SUPERVISOR, Role.REPRESENTATIVE, "her own password", false);
    }

    @Test
    void aLevelThatNeedsASecondFactorSetsOneUpFirst() {
        jdbc.sql("update office.sign_in_rules set second_factor_from = 'SUPERVISOR'")
                .update();

        assertThat(web.get().uri("/").with(user("noor"))).hasRedirectedUrl("/me/second-factor");
        var page = pages.page("/me/second-factor", "noor");

        assertThat(page.select("svg.hg-qr path")).hasSize(2);
        assertThat(page.select("input[name=secret]").val()).matches("[A-Z2-7]{32}");
    }

    @Test
    void asksForTheCodeOnceItIsSetUp() throws Exception {
        var secret = pages.page("/me/second-factor", "noor")
                .select("input[name=secret]")
                .val();
        var done = pages.send("/me/second-factor", "noor", Map.of("secret", secret, "code", Codes.of(secret)));
        assertThat(PagesTester.html(done).select(".hg-codes li")).hasSize(10);

        var session = signedIn("noor", "her own password");
        assertThat(get("/", session)).hasRedirectedUrl("/sign-in/second");
        assertThat(get("/accounts", session)).hasRedirectedUrl("/sign-in/second");
        assertThat(get("/password", session)).hasRedirectedUrl("/sign-in/second");
        assertThat(web.post().uri("/webauthn/register/options").session(session).with(csrf()))
                .hasRedirectedUrl("/sign-in/second");

        assertThat(show("000000", session)).bodyText().contains("not a code");
        var code = PagesTester.html(done).select(".hg-codes li").eachText().getFirst();
        assertThat(show(code, session)).hasRedirectedUrl("/");
        assertThat(get("/", session)).hasStatusOk();
    }

    @Test
    void fiveWrongCodesLockTheSignIn() throws Exception {
        var secret = pages.page("/me/second-factor", "noor")
                .select("input[name=secret]")
                .val();
        pages.send("/me/second-factor", "noor", Map.of("secret", secret, "code", Codes.of(secret)));
        var session = signedIn("noor", "her own password");

        for (int i = 0; i < 4; i++) show("000000", session);

        assertThat(show("000000", session)).hasRedirectedUrl("/sign-in?told=locked");
    }

    @Test
    void aSessionThatWasEndedElsewhereEndsWithItsNextRequest() throws Exception {
        var session = signedIn("noor", "her own password");
        assertThat(get("/", session)).hasStatusOk();

        jdbc.sql("update office.session set ended_at = now(), ended_for = 'ELSEWHERE'")
                .update();

        assertThat(get("/", session)).hasRedirectedUrl("/sign-in?told=ended");
    }

    @Test
    void listsWhereOneIsSignedInAndSignsOutThere() throws Exception {
        var here = signedIn("noor", "her own password");
        get("/", here);
        var elsewhere = signedIn("noor", "her own password");
        get("/", elsewhere);

        var page = PagesTester.html(get("/me/sign-in", here));
        assertThat(page.select("#h-sessions")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(2);
        web.post()
                .uri("/me/sessions/end-others")
                .session(here)
                .with(csrf())
                .param("requestKey", java.util.UUID.randomUUID().toString())
                .exchange();

        assertThat(get("/", here)).hasStatusOk();
        assertThat(get("/", elsewhere)).hasRedirectedUrl("/sign-in?told=ended");
    }

    @Test
    void turnsAnAddressAwayThatTriesManyNames() {
        for (int i = 0; i < 30; i++) tried("nobody" + i, "guess");

        assertThat(tried("noor", "her own password")).hasRedirectedUrl("/sign-in?told=many");
    }

    private MockHttpSession signedIn(String username, String password) {
        var session = new MockHttpSession();
        var result = web.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
        return (MockHttpSession)
                java.util.Objects.requireNonNull(result.getRequest().getSession());
    }

    private MvcTestResult tried(String username, String password) {
        return web.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult get(String path, MockHttpSession session) {
        return web.get().uri(path).session(session).exchange();
    }

    private MvcTestResult show(String code, MockHttpSession session) {
        return web.post()
                .uri("/sign-in/second")
                .session(session)
                .with(csrf())
                .param("code", code)
                .exchange();
    }
}
