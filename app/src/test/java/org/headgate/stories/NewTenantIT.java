package org.headgate.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.headgate.FreshDatabase;
import org.headgate.credit.Credit;
import org.headgate.credit.WaiveDeposit;
import org.headgate.credit.WaiverReason;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.demo.DemoTown;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * A tenant leaves a rented house with a debt and another one comes: everything by keyboard. The debt stays behind; a deposit is
 * asked of the new tenant, by creditworthiness alone, and is waived as far as the representative's level goes.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/stories-town", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
class NewTenantIT {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    Customers customers;

    @Autowired
    Ledger ledger;

    @Autowired
    Credit credit;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void launch() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent());
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

    @Test
    void aNewTenantIsStartedAndThePriorTenantsDebtStaysBehind() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        var before = accountInDebt();
        var owed = ledger.balance(before);
        var digits = customers.account(before).orElseThrow().number().digits();

        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
            signIn(page);
            open(page, digits);
            page.keyboard().press("t");
            page.waitForURL("**/service/stop**");
            choose(page, "#reading-ESTIMATE");
            submit(page, "#stop");
            assertThat(page.locator(".hg-checks").innerText()).contains("Final bill on", "The account closes");
            confirm(page);

            open(page, digits);
            page.keyboard().press("v");
            page.waitForURL("**/service/start**");
            choose(page, "#reading-ESTIMATE");
            type(page, "#given", "Inés");
            type(page, "#family", "Quintero");
            type(page, "#phone", "760-555-0199");
            submit(page, "#start");
            assertThat(page.locator(".hg-checks").innerText())
                    .contains("Inés Quintero becomes a customer", "stays with them", "A deposit is asked for");
            confirm(page);
            assertThat(page.locator("h1").innerText()).startsWith("Start at");
        }

        var after = accountOf("Quintero");
        assertThat(ledger.balance(before)).isEqualTo(owed);
        assertThat(ledger.balance(after)).isEqualTo(Money.ZERO);
        assertThat(customers.account(before).orElseThrow().closedOn()).isNotNull();

        var deposit = credit.depositsOf(after).getFirst();
        var waive = new WaiveDeposit(
                after,
                deposit.id(),
                deposit.outstanding(),
                WaiverReason.GOOD_HISTORY_ELSEWHERE,
                "Letter of the utility before",
                deposit.version());
        assertThat(office.perform(waive, people.named("iris").orElseThrow())).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(office.perform(waive, people.named("beatriz").orElseThrow())).isInstanceOf(Outcome.Done.class);
        assertThat(credit.deposit(deposit.id()).orElseThrow().outstanding()).isEqualTo(Money.ZERO);
    }

    private AccountId accountInDebt() {
        return jdbc.sql("""
                select b.account_id
                  from ledger.balance b
                  join customers.service_agreement a on a.account_id = b.account_id and upper_inf(a.effective)
                 where b.balance > 0
                   and not exists (select from metering.read_exception e
                                    where e.service_point_id = a.service_point_id and e.resolution is null)
                   and not exists (select from billing.bill_segment s
                                    where s.agreement_id = a.id and s.live
                                      and upper(s.period) > (select business_date from district.agency))
                 order by b.account_id
                 limit 1
                """).query((row, _) -> new AccountId(row.getLong(1))).single();
    }

    private AccountId accountOf(String family) {
        return jdbc.sql("""
                select r.account_id
                  from customers.account_person r
                  join customers.person p on p.id = r.person_id
                 where p.family_name = :family
                   and p.given_name = 'Inés'
                   and r.role = 'CUSTOMER'
                """)
                .param("family", family)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .single();
    }

    private void signIn(Page page) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("#user").focus();
        page.keyboard().type("nadia");
        page.locator("#pass").focus();
        page.keyboard().type("headgate");
        page.keyboard().press("Enter");
        page.waitForURL("**/");
    }

    private static void open(Page page, String digits) {
        page.keyboard().press("Escape");
        page.locator("h1").first().evaluate("() => document.activeElement.blur()");
        page.keyboard().press("/");
        page.keyboard().type(new AccountNumber(digits).toString());
        page.waitForSelector("#found [aria-selected=true]");
        page.keyboard().press("Enter");
        page.waitForURL("**/accounts/" + digits);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void choose(Page page, String radio) {
        page.locator(radio).focus();
        page.keyboard().press("Space");
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private static void submit(Page page, String form) {
        page.locator(form + " button[type=submit]").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#confirm");
    }

    private static void confirm(Page page) {
        page.locator("#confirm button[type=submit]").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/moves/**");
    }
}
