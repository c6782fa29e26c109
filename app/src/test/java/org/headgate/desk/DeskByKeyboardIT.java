package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.demo.DemoTown;
import org.headgate.district.District;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.headgate.service.Reading;
import org.headgate.service.StopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The desk without a mouse: from the search to the account, to the start of a new tenant's service, to a comment on their
 * account, with nothing but keys; and nothing for axe to complain of on the way.
 */
@TownTest
class DeskByKeyboardIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    Customers customers;

    @Autowired
    Office office;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
    }

    @ParameterizedTest
    @CsvSource({"en, 1440, Quintero", "es, 1440, Villalobos", "en, 390, Abernathy", "es, 390, Etcheverry"})
    void findsAnAccountStartsServiceAndComments(String language, int width, String family) {
        var nadia = people.named("nadia").orElseThrow();
        people.prefer(nadia.id(), language, "light", true);
        var left = aHouseIsLeft(nadia);

        try (var window = CHROMIUM.keyboardOnly(width)) {
            var page = CHROMIUM.signedIn(window, "http://localhost:" + port, "nadia");

            findsTheAccount(page, left);
            looked(page, "account", language, width);

            page.keyboard().press("v");
            page.waitForURL("**/service/start**");
            fillsTheForm(page, family);
            looked(page, "start", language, width);
            page.keyboard().press("Control+Enter");

            page.waitForSelector("#confirm");
            assertThat(page.locator(".hg-checks")).containsText(family);
            looked(page, "confirm", language, width);
            assertThat(page.locator("#confirm .btn-primary")).isFocused();
            page.keyboard().press("Enter");

            page.waitForURL("**/moves/**");
            looked(page, "move", language, width);
            Chromium.tabTo(page, ".hg-head a[href^='/accounts/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/accounts/**");
            assertThat(page.locator("h1")).containsText(family);

            comments(page, "A dog in the yard / un perro en el patio");
            looked(page, "comment", language, width);
        } finally {
            people.prefer(nadia.id(), "en", "light", true);
        }
    }

    private static void findsTheAccount(Page page, AccountNumber number) {
        page.keyboard().press("/");
        page.keyboard().type(number.toString());
        page.waitForSelector("#found [aria-selected=true]");
        page.keyboard().press("Enter");
        page.waitForURL("**/accounts/" + number.digits());
    }

    /** What is wrong is told where the focus is; then the figures are estimated and the newcomer is named. */
    private static void fillsTheForm(Page page, String family) {
        assertThat(page.locator("#on")).isFocused();
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".hg-refusal");
        assertThat(page.locator(".hg-refusal")).isFocused();

        Chromium.tabTo(page, "input[name=reading]:checked");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#reading-ESTIMATE")).isChecked();
        Chromium.tabTo(page, "#name");
        page.keyboard().type(family);
        Chromium.tabTo(page, "#given");
        page.keyboard().type("Inés");
        page.keyboard().press("Tab");
        page.keyboard().type(family);
        page.keyboard().press("Tab");
        page.keyboard().type("760-555-0199");
    }

    private static void comments(Page page, String words) {
        page.keyboard().press("a");
        assertThat(page.locator("#k-words")).isFocused();
        page.keyboard().type(words);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".hg-toast");
        assertThat(page.locator("#comments")).containsText(words);
    }

    private static void looked(Page page, String at, String language, int width) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        // Half under the bar, which stays while the page scrolls, a button would count as too small.
        page.evaluate("scrollTo(0, 0)");
        CHROMIUM.check(page, "%s in %s at %d".formatted(at, language, width));
        Chromium.picture(page, "keys-%s-%s-%d".formatted(at, language, width));
    }

    private record Served(AccountId account, AccountNumber number, PremisesId premises) {}

    /** Somebody has moved out of a house today. */
    private AccountNumber aHouseIsLeft(Person by) {
        var today = district.businessDate();
        var served = jdbc.sql("""
                select a.id, a.number, p.premises_id
                  from customers.account a
                  join customers.service_agreement s on s.account_id = a.id and upper_inf(s.effective)
                  join premises.service_point p on p.id = s.service_point_id
                 where a.closed_on is null
                   and not exists (select from metering.read_exception e
                                    where e.service_point_id = p.id and e.resolution is null)
                   and not exists (select from billing.bill_segment b
                                    where b.agreement_id = s.id and b.live and upper(b.period) > :today)
                 order by a.id
                 limit 1
                """)
                .param("today", today)
                .query((row, _) -> new Served(
                        new AccountId(row.getLong(1)),
                        new AccountNumber(row.getString(2)),
                        new PremisesId(row.getLong(3))))
                .single();
        office.perform(
                        new StopService(
                                served.account(),
                                served.premises(),
                                today,
                                Reading.ESTIMATE,
                                List.of(),
                                null,
                                false,
                                "",
                                customers.version(served.account())),
                        by)
                .orReject();
        return served.number();
    }
}
