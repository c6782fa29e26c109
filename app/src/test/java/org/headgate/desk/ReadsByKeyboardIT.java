package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of reads in a real Chromium: a route is entered with keys only, and nothing for axe to complain of. */
@TownTest
class ReadsByKeyboardIT {
    private static final LocalDate NOVEMBER_22 = LocalDate.of(2026, 11, 22);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium under /usr/bin");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, NOVEMBER_22, _ -> {});
    }

    @Test
    void entersARouteWithoutLeavingTheKeys() {
        var route = jdbc.sql("select min(route_id) from premises.service_point where state = 'ACTIVE'")
                .query(Long.class)
                .single();

        visit(1440, "en", page -> {
            go(page, "/reads/routes/%d?day=2026-11-23".formatted(route));
            var fields = page.locator("[data-grid] tbody input:not([type=hidden])");
            fields.first().focus();
            var meters = Math.min(3, fields.count());

            for (var row = 0; row < meters; row++) {
                assertThat(fields.nth(row).evaluate("field => field === document.activeElement"))
                        .isEqualTo(true);
                var name = String.valueOf(fields.nth(row).getAttribute("name"));
                page.keyboard().type(usualFigure(name));
                page.keyboard().press("Enter");
                page.waitForSelector("#v-%s .hg-chip".formatted(name.substring("register-".length())));
            }
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SELECT");
        });

        assertThat(jdbc.sql("select count(*) from metering.read where read_on = '2026-11-23' and source = 'entered'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 1440", "es, 390"})
    void thePagesOfReadsAreAccessible(String language, int width) {
        var route = jdbc.sql("select min(route_id) from premises.service_point")
                .query(Long.class)
                .single();

        visit(width, language, page -> {
            for (var path : List.of(
                    "/reads",
                    "/reads/routes",
                    "/reads/routes/" + route,
                    "/reads/files",
                    "/reads/layouts",
                    "/reads/layouts/sensus-autoread-route")) {
                go(page, path);
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> complaints.add("%s: %s %s"
                                .formatted(
                                        path,
                                        violation.getId(),
                                        violation.getNodes().getFirst().getHtml())));
                var sideways = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                if (sideways.intValue() > 0) complaints.add(path + " scrolls sideways by " + sideways);
            }
        });

        assertThat(complaints).isEmpty();
    }

    private interface Steps {
        void with(Page page);
    }

    private void visit(int width, String language, Steps steps) {
        people.prefer(people.named("rosalind").orElseThrow().id(), language, "light", true);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
                var page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(page.url() + " " + message.text());
            });
            page.onPageError(error -> complaints.add(page.url() + " " + error));
            go(page, "/sign-in");
            page.fill("#user", "rosalind");
            page.fill("#pass", "headgate");
            page.click("button[type=submit]");
            page.waitForURL("**/");
            steps.with(page);
        }
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private String usualFigure(String field) {
        return jdbc.sql("""
                select (register + 1)::text
                  from metering.read
                 where installation_id = :installation
                   and state in ('ACCEPTED', 'EXCEPTION')
                 order by read_on desc
                 limit 1
                """)
                .param("installation", Long.parseLong(field.substring("register-".length())))
                .query(String.class)
                .single();
    }
}
