package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.headgate.FreshDatabase;
import org.headgate.customers.AccountId;
import org.headgate.demo.DemoTown;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * A trainee learns to adjust accounts, in a real browser: her work waits for her mentor, comes back with a comment, is corrected
 * and approved; and when enough of it was right she is signed off and does it alone. In a town of its own, for it counts what she did.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/trainees-town", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
class TraineesAdjustmentIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        for (var one : new String[] {"iris", "nadia", "beatriz"})
            people.prefer(people.named(one).orElseThrow().id(), "en", "light", true);
    }

    @Test
    void isHeldCorrectedApprovedAndFinallySignedOff() {
        var account = anAccount();
        var before = ledger.balance(account.id());

        as("beatriz", this::nadiaIsTheMentorOfIris);

        as("iris", page -> {
            adjust(page, account, "80.00");
            assertThat(page.locator("h1")).hasText("Sent for review");
            assertThat(page.locator("main")).containsText("Nothing has changed yet");
            CHROMIUM.check(page, "held for review");
        });
        assertThat(ledger.balance(account.id())).isEqualTo(before);

        as("nadia", page -> {
            openTheReview(page);
            assertThat(page.locator(".hg-aside")).containsText("Nadia Fairweather");
            CHROMIUM.check(page, "a review that waits");
            Chromium.picture(page, "review-of-a-trainee");
            page.fill("#words", "The leak policy covers half: 40.00. Have a look at playbook 3.");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            toast(page, "Returned with your note.");
        });

        as("iris", page -> {
            Chromium.go(page, office() + "/inbox");
            page.click("main a[href^='/reviews/']");
            assertThat(page.locator("main")).containsText("The leak policy covers half");
            page.fill("#part-change", "-40.00");
            CHROMIUM.check(page, "a review that came back");
            Chromium.picture(page, "review-came-back");
            page.click("#correct button[type=submit]");
            toast(page, "Corrected; it waits again.");
        });

        as("nadia", this::approve);
        assertThat(ledger.balance(account.id())).isEqualTo(before.minus(Money.of("40.00")));

        for (var round = 0; round < 2; round++) {
            as("iris", page -> adjust(page, account, "5.00"));
            as("nadia", this::approve);
        }
        as("nadia", this::signsOffAdjustments);

        as("iris", page -> {
            adjust(page, account, "7.50");
            toast(page, "The account was credited $7.50.");
            adjust(page, account, "60.00");
            assertThat(page.locator("h1")).hasText("Sent for review");
        });
        assertThat(ledger.balance(account.id())).isEqualTo(before.minus(Money.of("57.50")));
    }

    private void nadiaIsTheMentorOfIris(Page page) {
        Chromium.go(page, office() + "/people/iris");
        page.selectOption("#mentor", new SelectOption().setLabel("Nadia Fairweather"));
        page.click("#describe button[type=submit]");
        page.waitForSelector(".hg-toast");
    }

    private void adjust(Page page, Served account, String credit) {
        Chromium.go(page, office() + "/accounts/%s/adjust".formatted(account.number()));
        page.fill("#amount", credit);
        page.selectOption("#reason", "LEAK");
        page.fill("#words", "A leak behind the meter, repaired last week.");
        page.click("#adjust button[type=submit]");
        page.waitForLoadState();
    }

    private void openTheReview(Page page) {
        Chromium.go(page, office() + "/reviews");
        assertThat(page.locator("#h-rev")).containsText("Adjust an account");
        assertThat(page.locator(".hg-aside h2")).hasText("Iris Quintero");
    }

    private void approve(Page page) {
        openTheReview(page);
        page.keyboard().press("a");
        toast(page, "Approved and done.");
    }

    private void signsOffAdjustments(Page page) {
        Chromium.go(
                page,
                office() + "/team/" + people.named("iris").orElseThrow().id().value());
        var adjustments = page.locator("tr:has(input[value=ADJUSTMENTS])");
        assertThat(adjustments.locator("td").nth(0)).hasText("3");
        assertThat(adjustments.locator("td").nth(1)).hasText("1");
        assertThat(adjustments.locator("td").nth(3)).hasText("2");
        CHROMIUM.check(page, "a trainee's record");
        Chromium.picture(page, "team-person");
        adjustments.locator("button").click();
        toast(page, "Signed off.");
    }

    private static void toast(Page page, String words) {
        assertThat(page.locator(".hg-toast")).containsText(words);
    }

    private void as(String person, Consumer<Page> steps) {
        try (var window = CHROMIUM.window(1440)) {
            steps.accept(CHROMIUM.signedIn(window, office(), person));
        }
    }

    private String office() {
        return "http://localhost:" + port;
    }

    private record Served(AccountId id, String number) {}

    private Served anAccount() {
        return jdbc.sql("""
                select a.id, a.number
                  from customers.account a
                  join customers.service_agreement s on s.account_id = a.id and upper_inf(s.effective)
                 where a.closed_on is null
                   and not exists (select from customers.protection p where p.account_id = a.id)
                 order by a.id
                 limit 1
                """)
                .query((row, _) -> new Served(new AccountId(row.getLong(1)), row.getString(2)))
                .single();
    }
}
