package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.headgate.customers.AccountId;
import org.headgate.customers.UnprotectAccount;
import org.headgate.demo.DemoTown;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story in a real browser: a protected account is opened with a reason, and that is on the audit trail. */
@TownTest
class ProtectedAccountIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aProtectedAccountIsOpenedWithAReasonAndThatIsOnTheAuditTrail() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        for (var one : new String[] {"nadia", "joel", "beatriz"})
            people.prefer(people.named(one).orElseThrow().id(), "en", "light", true);
        var account = jdbc.sql("""
                select a.id, a.number, a.mail_name
                  from customers.account a
                 where not exists (select from customers.protection p where p.account_id = a.id)
                 order by a.id desc
                 limit 1
                """)
                .query((row, _) -> new Found(new AccountId(row.getLong(1)), row.getString(2), row.getString(3)))
                .single();

        as("nadia", page -> {
            page.navigate(at("/accounts/%s/protection".formatted(account.number())));
            page.fill("#why", "Safe at Home participant, letter of today");
            page.click("form[action$='/protection'] button[type=submit]");
            page.waitForSelector("text=Say what you need it for");
        });
        as("joel", page -> {
            page.navigate(at("/accounts/" + account.number()));
            assertThat(page.locator("main").innerText()).doesNotContain(account.name());

            page.fill("#reason", "customer at the counter, identity checked");
            page.keyboard().press("Enter");
            page.waitForSelector("main h1:has-text(\"%s\")".formatted(account.name()));
        });
        as("beatriz", page -> {
            page.navigate(at("/protected"));
            assertThat(page.locator("main").innerText())
                    .contains("customer at the counter, identity checked", "Joel Barragán");
        });

        assertThat(jdbc.sql("""
                select p.username || ': ' || (e.request ->> 'reason')
                  from office.audit_entry e
                  join office.person p on p.id = e.person_id
                 where e.action = 'OpenProtectedAccount'
                   and e.origin like 'page%'
                """).query(String.class).list())
                .contains("joel: customer at the counter, identity checked");

        // The stories share a town: the others find it as it was.
        office.perform(
                        new UnprotectAccount(account.id(), "moved out of the state"),
                        people.named("beatriz").orElseThrow())
                .orReject();
    }

    private record Found(AccountId id, String number, String name) {}

    private void as(String username, Consumer<Page> steps) {
        try (var window = CHROMIUM.window(1440)) {
            steps.accept(CHROMIUM.signedIn(window, "http://localhost:" + port, username));
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
