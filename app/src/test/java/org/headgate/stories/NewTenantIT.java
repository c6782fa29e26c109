package org.headgate.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import org.headgate.FreshDatabase;
import org.headgate.credit.Credit;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.demo.DemoTown;
import org.headgate.desk.Chromium;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * A tenant leaves a rented house with a debt and another one comes: everything by keyboard. The debt stays behind; a deposit is
 * asked of the new tenant, by creditworthiness alone, and is waived as far as the representative's level goes; beyond it the waiver is
 * held, and a lead approves it among the reviews.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/stories-town", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
class NewTenantIT {
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
    Ledger ledger;

    @Autowired
    Credit credit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewTenantIsStartedAndThePriorTenantsDebtStaysBehind() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        var first = accountsInDebt().getFirst();
        var second = accountsInDebt().getLast();
        var owed = ledger.balance(first);

        try (var window = CHROMIUM.keyboardOnly(1440)) {
            var page = CHROMIUM.signedIn(window, office(), "nadia");
            stop(page, first);
            start(page, first, "Inés", "Quintero", "");
            var tenant = accountOf("Quintero");
            waive(page, tenant);
            assertThat(page.locator("body").innerText()).contains("waived");
            assertThat(outstanding(tenant)).as("within her level").isEqualTo(Money.ZERO);
            // Of what the tenant before owed nothing is asked: only the fee for the new account is due.
            assertThat(ledger.balance(tenant)).isEqualTo(Money.of("25.00"));
        }
        assertThat(ledger.balance(first)).isEqualTo(owed);
        assertThat(customers.account(first).orElseThrow().closedOn()).isNotNull();

        hire("pilar", "Pilar Mondragón", Level.ONE);
        hire("lupe", "Lupe Arriaga", Level.LEAD);
        AccountId other;
        try (var window = CHROMIUM.keyboardOnly(1440)) {
            var page = CHROMIUM.signedIn(window, office(), "pilar");
            stop(page, second);
            // As a shop, of which the district’s matrix asks more than of a home.
            start(page, second, "Bao", "Nguyen", "COMMERCIAL");
            other = accountOf("Nguyen");
            waive(page, other);
            assertThat(page.locator("body").innerText()).contains("Sent for review", "Nothing has changed yet");
        }
        assertThat(outstanding(other)).as("beyond level I").isEqualTo(Money.of("250.00"));

        try (var window = CHROMIUM.keyboardOnly(1440)) {
            var page = CHROMIUM.signedIn(window, office(), "lupe");
            page.navigate(office() + "/reviews");
            page.locator(".hg-list a", new Page.LocatorOptions().setHasText("Waive a deposit"))
                    .first()
                    .focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/reviews/**");
            assertThat(page.locator("main").innerText()).contains("Pilar Mondragón", "Nguyen");
            page.keyboard().press("a");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            open(page, other);
            page.keyboard().press("i");
            page.waitForURL("**/deposit");
            assertThat(page.locator("main").innerText()).contains("Waived", "New to the area");
        }
        assertThat(outstanding(other)).isEqualTo(Money.ZERO);
    }

    private void stop(Page page, AccountId tenant) {
        open(page, tenant);
        page.keyboard().press("t");
        page.waitForURL("**/service/stop**");
        choose(page, "#reading-ESTIMATE");
        submit(page, "#stop");
        assertThat(page.locator(".hg-checks").innerText()).contains("Final bill on", "The account closes");
        confirm(page);
    }

    /** At the house of the tenant before, whose account page offers it. */
    private void start(Page page, AccountId before, String given, String family, String rateClass) {
        open(page, before);
        page.keyboard().press("v");
        page.waitForURL("**/service/start**");
        choose(page, "#reading-ESTIMATE");
        if (!rateClass.isEmpty()) page.locator("select[id^=class-]").first().selectOption(rateClass);
        type(page, "#given", given);
        type(page, "#family", family);
        type(page, "#phone", "760-555-0199");
        submit(page, "#start");
        assertThat(page.locator(".hg-checks").innerText())
                .contains(given + " " + family + " becomes a customer", "stays with them", "A deposit is asked for")
                .contains("New account is charged");
        confirm(page);
        assertThat(page.locator("h1").innerText()).startsWith("Start at");
    }

    private void waive(Page page, AccountId tenant) {
        open(page, tenant);
        page.keyboard().press("i");
        page.waitForURL("**/deposit");
        page.locator("main button[popovertarget^=waive-]:not([popovertargetaction])")
                .first()
                .focus();
        page.keyboard().press("Enter");
        var sheet = page.locator("[popover]:popover-open");
        sheet.locator("select[name=reason]").selectOption("GOOD_HISTORY_ELSEWHERE");
        sheet.locator("textarea[name=words]").focus();
        page.keyboard().type("New to the area; letter of the utility before");
        page.keyboard().press("Control+Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private Money outstanding(AccountId account) {
        return credit.depositsOf(account).getFirst().outstanding();
    }

    private void hire(String username, String name, Level level) {
        if (people.named(username).isEmpty()) people.add(username, name, level, Role.REPRESENTATIVE, "headgate", false);
    }

    private String office() {
        return "http://localhost:" + port;
    }

    /** Tenants who owe something, and whose service can be stopped today. */
    private List<AccountId> accountsInDebt() {
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
                 group by b.account_id
                 order by b.account_id
                 limit 2
                """).query((row, _) -> new AccountId(row.getLong(1))).list();
    }

    private AccountId accountOf(String family) {
        return jdbc.sql("""
                select r.account_id
                  from customers.account_person r
                  join customers.person p on p.id = r.person_id
                 where p.family_name = :family
                   and r.role = 'CUSTOMER'
                """)
                .param("family", family)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .single();
    }

    private void open(Page page, AccountId account) {
        var digits = customers.account(account).orElseThrow().number().digits();
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
