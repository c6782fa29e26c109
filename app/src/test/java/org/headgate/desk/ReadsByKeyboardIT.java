package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of reads in a real Chromium: a route is entered with keys only, and nothing for axe to complain of. */
@TownTest
class ReadsByKeyboardIT {
    private static final LocalDate NOVEMBER_22 = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

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
    }

    /** The exceptions: moved through, accepted and taken back, asked about and left, dismissed with a reason, and set aside. */
    @ParameterizedTest
    @CsvSource({"en, 1440", "es, 390"})
    void worksThroughTheExceptionsWithoutLeavingTheKeys(String language, int width) {
        people.prefer(people.named("rosalind").orElseThrow().id(), language, "light", true);
        try (var window = CHROMIUM.keyboardOnly(width)) {
            var page = CHROMIUM.signedIn(window, office(), "rosalind");
            go(page, "/reads");
            var queue = new Queue(page);
            queue.movesDownAndUp();

            queue.goTo("button[data-key=a]");
            var accepted = queue.current();
            var waiting = page.locator("#rail a[href='/reads'] b");
            var before = waiting.textContent();
            queue.dealsWith("a");
            assertThat(page.locator(Queue.ROW)).isFocused();
            assertThat(waiting).not().hasText(before);
            page.keyboard().press("z");
            assertThat(queue.row(accepted)).isFocused();
            assertThat(waiting).hasText(before);

            queue.goTo("[data-key=c]");
            var corrected = queue.current();
            queue.asks("c", "input[name=register]");
            CHROMIUM.check(page, "a read that is corrected, in " + language);
            page.keyboard().press("Escape");
            assertThat(queue.row(corrected)).isFocused();
            assertThat(page.locator(".hg-ask")).hasCount(0);

            queue.goTo("[data-key=d]");
            queue.asks("d", "input[name=reason]");
            page.keyboard().type("The meter is behind a locked gate");
            queue.dealsWith("Enter");

            queue.goTo("button[data-key=r]");
            queue.dealsWith("r");
            assertThat(page.locator(".hg-toast")).isVisible();
        }
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
                CHROMIUM.check(page, path);
            }
        });
    }

    private interface Steps {
        void with(Page page);
    }

    private void visit(int width, String language, Steps steps) {
        people.prefer(people.named("rosalind").orElseThrow().id(), language, "light", true);
        try (var window = CHROMIUM.window(width)) {
            steps.with(CHROMIUM.signedIn(window, office(), "rosalind"));
        }
    }

    private String office() {
        return "http://localhost:" + port;
    }

    private void go(Page page, String path) {
        Chromium.go(page, office() + path);
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
