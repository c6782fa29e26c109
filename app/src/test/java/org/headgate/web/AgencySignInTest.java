package org.headgate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.headgate.FreshDatabase;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The agency's own accounts, with a provider on this machine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/agency-sign-in", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
class AgencySignInTest {
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
    void nadiaWorksHere() {
        if (people.anybody()) return;
        district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        people.add("nadia", "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        jdbc.sql("update office.person set email = 'nadia@basin.example'").update();
    }

    @Test
    void letsInWhomTheProviderVouchesForByTheirVerifiedAddress() throws Exception {
        PROVIDER.vouchFor("Nadia@Basin.example", true);

        var home = signIn();

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Nadia Fairweather");
    }

    @Test
    void letsNobodyInByAnAddressThatIsNotVerified() throws Exception {
        PROVIDER.vouchFor("nadia@basin.example", false);

        assertThat(signIn().uri()).hasToString("http://localhost:%d/sign-in?told=nobody".formatted(port));
    }

    @Test
    void hiresNobody() throws Exception {
        PROVIDER.vouchFor("stranger@basin.example", true);

        assertThat(signIn().body()).contains("Nobody who works here");
    }

    @Test
    void theSignInPageOffersIt() throws Exception {
        var page = get(HttpClient.newHttpClient(), "/sign-in");

        assertThat(page.body()).contains("Sign in with Basin accounts");
    }

    @Test
    void unlocksAScreenByTheProviderAndGoesOnWhereItsPersonWas() throws Exception {
        PROVIDER.vouchFor("nadia@basin.example", true);
        var browser = browser();
        var home = Jsoup.parse(get(browser, "/oauth2/authorization/agency").body());
        assertThat(PROVIDER.askedAnew()).isFalse();
        assertThat(home.select("#lock input[type=password]")).isEmpty();
        assertThat(home.select("#lock [data-lock-agency]").text()).isEqualTo("Sign in with Basin accounts");
        lock(browser, home);

        var locked = get(browser, "/search?q=cholla");
        assertThat(locked.uri().getPath()).isEqualTo("/unlock");
        var way = Jsoup.parse(locked.body()).select("main a[href^=/unlock/agency]");
        var opened = get(browser, way.attr("href"));

        assertThat(PROVIDER.askedAnew()).isTrue();
        assertThat(opened.uri()).hasToString("http://localhost:%d/search?q=cholla".formatted(port));
        assertThat(opened.body()).contains("Nadia Fairweather");
    }

    @Test
    void givesTheFormsOfALockedPageToItsOwnPersonOnly() throws Exception {
        PROVIDER.vouchFor("nadia@basin.example", true);
        var browser = browser();
        get(browser, "/oauth2/authorization/agency");

        assertThat(formToken(browser, "nadia").statusCode()).isEqualTo(200);
        assertThat(formToken(browser, "celia").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> formToken(HttpClient browser, String username) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/unlock?username=%s".formatted(port, username)))
                        .header("X-Lock", "page")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void lock(HttpClient browser, Document page) throws Exception {
        var token = page.select("#lock input[type=hidden]");
        var form = "%s=%s".formatted(token.attr("name"), URLEncoder.encode(token.attr("value"), UTF_8));
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/lock".formatted(port)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> signIn() throws Exception {
        return get(browser(), "/oauth2/authorization/agency");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
