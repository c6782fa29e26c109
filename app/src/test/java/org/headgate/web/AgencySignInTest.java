package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.headgate.FreshDatabase;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
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
    private static final FakeProvider PROVIDER = provider();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    private static FakeProvider provider() {
        try {
            return new FakeProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("headgate.oidc.issuer", PROVIDER::issuer);
        properties.add("headgate.oidc.client-secret", () -> "secret");
        properties.add("headgate.oidc.name", () -> "Basin accounts");
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

    private HttpResponse<String> signIn() throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        return get(browser, "/oauth2/authorization/agency");
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
