package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.headgate.billing.BillId;
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

/**
 * The pages in a real Chromium: nothing for axe to complain of, nothing that the content-security policy blocks, no sideways
 * scrolling, and every frequent path by keyboard.
 */
@TownTest
class BrowserIT {
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

    /** The pages as they open stand in {@link EveryPageIT}; here is what a button opens over them. */
    @ParameterizedTest
    @CsvSource({"es, light, 1440", "en, dark, 390"})
    void whatAButtonOpensIsAccessible(String language, String theme, int width) {
        people.prefer(people.named("nadia").orElseThrow().id(), language, theme, true);
        var account = "/accounts/" + accountInDebt();

        visit(width, "nadia", page -> {
            check(page, account, "button.hg-why[popovertarget=why-balance]");
            check(page, "/bills/" + newestBill().number(), "button[popovertarget=take-back]");
            check(page, account + "/deposit", "button.hg-why[popovertarget=why-score]");
            check(page, "/line", "button[popovertarget=add]");
            check(page, "/", "button.hg-me");
            check(page, "/customers/" + customer(), "details[id^=history-] summary");
            check(page, "/documents/" + newestDocument(), "button[popovertarget=edit]");
            check(page, "/nowhere");
        });
    }

    @Test
    void opensAnAccountByKeyboardFromAnywhere() {
        people.prefer(people.named("nadia").orElseThrow().id(), "en", "light", true);
        var number = accountInDebt();

        visit(1440, "nadia", page -> {
            page.keyboard().press("/");
            page.keyboard().type(number);
            page.waitForSelector("#found [aria-selected=true]");
            page.keyboard().press("Enter");
            page.waitForURL("**/accounts/" + number);

            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys").isVisible()).isFalse();

            page.keyboard().press("b");
            page.waitForURL("**/bills/**");
            page.keyboard().press("w");
            assertThat(page.locator("#if-use").evaluate("field => field === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("Control+a");
            page.keyboard().type("0");
            page.waitForSelector("#if-answer .down");
        });
    }

    /** Nothing but keys: no mouse event is sent from the search to the change that is saved. */
    @ParameterizedTest
    @CsvSource({"en, 1440", "es, 390"})
    void findsAnAccountAndChangesWhereItsMailGoesByKeyboard(String language, int width) {
        people.prefer(people.named("nadia").orElseThrow().id(), language, "light", true);
        var number = accountInDebt();

        visit(width, "nadia", page -> {
            page.keyboard().press("/");
            page.keyboard().type(number);
            page.waitForSelector("#found [aria-selected=true]");
            page.keyboard().press("Enter");
            page.waitForURL("**/accounts/" + number);
            page.keyboard().press("u");
            page.waitForURL("**/people");
            page.goBack();
            Chromium.tabTo(page, "[href='/accounts/%s/mail']".formatted(number));
            page.keyboard().press("Enter");
            page.waitForURL("**/mail");
            Chromium.tabTo(page, "#street");
            page.keyboard().press("Control+a");
            page.keyboard().type("PO Box 1240");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/accounts/" + number);
            assertThat(page.locator("main").innerText()).contains("PO Box 1240");
        });
    }

    /** Style, font and script come once and are kept; this is what the very first visit costs. */
    @Test
    void sendsNoMoreThanThreeHundredKilobytesOnAFirstVisit() {
        var account = "/accounts/" + accountInDebt();
        for (var path : List.of("/", account, "/bills/" + newestBill().number(), "/tariff", "/runs", "/reads"))
            visit(1440, "rosalind", page -> {
                var bytes = new AtomicLong();
                var session = page.context().newCDPSession(page);
                session.send("Network.enable");
                session.send("Network.clearBrowserCache");
                session.on(
                        "Network.loadingFinished",
                        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
                go(page, path);
                if (bytes.get() == 0 || bytes.get() > 300_000)
                    CHROMIUM.complain("%s sends %,d bytes".formatted(path, bytes.get()));
            });
    }

    /** What a newer question overtakes is taken back, and the console says nothing of it. */
    @Test
    void typingFastIsNoError() {
        visit(1440, "nadia", page -> {
            go(page, "/quotes/new");
            for (int times = 0; times < 5; times++)
                page.evaluate("document.getElementById('quote').dispatchEvent(new Event('change', { bubbles: true }))");
            Chromium.settled(page);
            page.focus("#q");
            page.keyboard().type("cholla");
            page.waitForSelector("#found [aria-selected=true]");
        });
    }

    @Test
    void givesTheFocusBackWhenASheetIsClosed() {
        visit(1440, "nadia", page -> {
            go(page, "/accounts/" + accountInDebt());
            page.focus("button.hg-why[popovertarget=why-balance]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#why-balance").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.getAttribute('popovertarget')"))
                    .isEqualTo("why-balance");
        });
    }

    @Test
    void singleLettersRestForWhoSwitchedThemOff() {
        people.prefer(people.named("celia").orElseThrow().id(), "en", "light", false);

        visit(1440, "celia", page -> {
            go(page, "/accounts/" + accountInDebt());
            page.keyboard().press("b");
            page.waitForTimeout(300);
            assertThat(page.url()).contains("/accounts/");
        });
    }

    private interface Steps {
        void with(Page page);
    }

    private void visit(int width, String person, Steps steps) {
        try (var window = CHROMIUM.window(width)) {
            steps.with(person.isEmpty() ? CHROMIUM.page(window) : CHROMIUM.signedIn(window, office(), person));
        }
    }

    private String office() {
        return "http://localhost:" + port;
    }

    private void go(Page page, String path) {
        Chromium.go(page, office() + path);
    }

    private void check(Page page, String path, String... opened) {
        go(page, path);
        for (var button : opened) page.click(button);
        CHROMIUM.check(page, path + (opened.length > 0 ? " with " + opened[0] : ""));
    }

    private long newestDocument() {
        return jdbc.sql("select max(id) from documents.document")
                .query(Long.class)
                .single();
    }

    private String accountInDebt() {
        return jdbc.sql("""
                select a.number
                  from ledger.open_item i
                  join customers.account a on a.id = i.account_id
                 where i.open > 0
                   and exists (select from billing.bill b where b.account_id = a.id and b.status = 'POSTED')
                 order by i.due_on, a.number
                 limit 1
                """).query(String.class).single();
    }

    private long customer() {
        return jdbc.sql("""
                select r.person_id
                  from customers.account_person r
                  join customers.account a on a.id = r.account_id
                 where a.number = :number
                   and r.role = 'CUSTOMER'
                """).param("number", accountInDebt()).query(Long.class).single();
    }

    private BillId newestBill() {
        return bill("select max(id) from billing.bill where status = 'POSTED' and total > 20");
    }

    private BillId bill(String query) {
        return jdbc.sql(query).query((row, _) -> new BillId(row.getLong(1))).single();
    }
}
