package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.headgate.billing.BillId;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the review of a run to a bill that is cancelled and billed again, in a real browser and without a mouse. */
@TownTest
class RunReviewIT {
    private static final String ROW = "#queue [data-rows] > [aria-current]";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        people.prefer(people.named("rosalind").orElseThrow().id(), "en", "light", true);
    }

    @Test
    void reviewsPostsExplainsAndRebillsByKeyboardOnly() {
        try (var window = chromium.window(1440)) {
            window.addInitScript("""
                    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
                      addEventListener(kind, () => console.error('a mouse was used'), { capture: true })
                    """);
            var page = chromium.signedIn(window, "http://localhost:" + port, "rosalind");

            tabTo(page, "main a[href^='/runs/']");
            page.keyboard().press("Enter");
            page.waitForSelector(ROW);
            movesThroughTheQueue(page);
            takesBackWhatItDecided(page);
            holdsOneExcludesOneAndCalculatesAgain(page);
            decidesTheRest(page);
            signsOffAndPosts(page);

            var bill = postedBill();
            opensBySearch(page, bill);
            readsTheExplanation(page, "Facts", "Rule", "Arithmetic");
            page.keyboard().press("w");
            page.keyboard().press("Control+a");
            page.keyboard().type("0");
            assertThat(page.locator("#if-answer .down")).isVisible();
            speaksSpanish(page);
            readsTheExplanation(page, "Datos", "Regla", "Cálculo");
            chromium.check(page, "a bill explained in Spanish");
            cancelsAndBillsAgain(page, bill);
        } finally {
            people.prefer(people.named("rosalind").orElseThrow().id(), "en", "light", true);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void movesThroughTheQueue(Page page) {
        page.keyboard().press("j");
        var first = current(page);
        page.keyboard().press("j");
        assertThat(current(page)).isNotEqualTo(first);
        page.keyboard().press("k");
        assertThat(current(page)).isEqualTo(first);
    }

    private static void takesBackWhatItDecided(Page page) {
        goTo(page, "button[data-key=a]");
        var row = current(page);
        press(page, "a");
        page.keyboard().press("z");
        assertThat(page.locator("#queue #" + row)).isFocused();
    }

    private static void holdsOneExcludesOneAndCalculatesAgain(Page page) {
        goTo(page, "button[data-key=a]");
        press(page, "h");
        goTo(page, "button[data-key=a]");
        page.keyboard().press("x");
        page.waitForSelector(".hg-ask input[name=reason]:focus");
        page.keyboard().type("A complaint is under way");
        press(page, "Enter");
        if (page.locator("#queue button[data-key=c]").count() == 0) return;
        goTo(page, "button[data-key=c]");
        page.waitForResponse(
                answer -> answer.url().endsWith("/recalculate"),
                () -> page.keyboard().press("c"));
        page.waitForSelector(ROW);
    }

    /** Accepts what can be, states a reason where one is asked for, and asks for a reread of what has no bill. */
    private static void decidesTheRest(Page page) {
        while (page.locator(ROW).count() > 0) {
            page.keyboard().press("j");
            if (page.locator(ROW + " button[data-key=a]").count() > 0) press(page, "a");
            else if (page.locator(ROW + " a[data-key=a]").count() > 0) {
                page.keyboard().press("a");
                page.waitForSelector(".hg-ask input[name=reason]:focus");
                page.keyboard().type("The district's own use");
                press(page, "Enter");
            } else press(page, "r");
        }
    }

    private static void signsOffAndPosts(Page page) {
        assertThat(page.locator("#signoff button[type=submit]")).isEnabled();
        tabTo(page, "#signoff button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#signoff form[action$='/post']")).isVisible();
        tabTo(page, "#signoff button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForSelector("#signoff form[action$='/issue']", new Page.WaitForSelectorOptions().setTimeout(60_000));
    }

    private static void opensBySearch(Page page, BillId bill) {
        page.keyboard().press("/");
        page.keyboard().type(bill.number());
        page.waitForSelector("#found [aria-selected=true]");
        page.keyboard().press("Enter");
        page.waitForURL("**/bills/" + bill.number());
    }

    private static void readsTheExplanation(Page page, String... parts) {
        tabTo(page, ".hg-billline:not([open]) summary");
        page.keyboard().press("Enter");
        var line = page.locator(".hg-billline:has(> summary:focus)");
        assertThat(line).hasAttribute("open", "");
        assertThat(line.locator(".hg-reasons h3")).hasText(parts);
    }

    private static void speaksSpanish(Page page) {
        var bill = page.url();
        tabTo(page, "button.hg-me");
        page.keyboard().press("Enter");
        tabTo(page, "#me-language");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#me form[action='/me/preferences'] button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForSelector("html[lang=es]");
        assertThat(page.url()).isEqualTo(bill);
    }

    private static void cancelsAndBillsAgain(Page page, BillId bill) {
        tabTo(page, "button[popovertarget=take-back]");
        page.keyboard().press("Enter");
        tabTo(page, "#rebill-why");
        page.keyboard().type("La lectura se confirmó de nuevo");
        tabTo(page, "#rebill button.btn-primary");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/bills/") && !url.endsWith("/" + bill.number()));
        assertThat(page.locator("main")).containsText(Pattern.compile("Reemplaza|" + bill.number()));
    }

    private BillId postedBill() {
        return new BillId(jdbc.sql("""
                select max(b.id)
                  from billing.bill b
                 where b.status = 'POSTED'
                   and b.total > 20
                   and b.run_id = (select max(id) from billing.run where state = 'POSTED')
                   and (select count(*) from billing.bill_segment s where s.bill_id = b.id) = 1
                """).query(Long.class).single());
    }

    private static String current(Page page) {
        return page.locator(ROW).getAttribute("id");
    }

    /** Moves down from the top until the row has such a button. */
    private static void goTo(Page page, String button) {
        for (int i = 0; i < 80; i++) page.keyboard().press("k");
        for (int i = 0; i < 80 && page.locator(ROW + " " + button).count() == 0; i++)
            page.keyboard().press("j");
        assertThat(page.locator(ROW + " " + button)).isVisible();
    }

    /** Presses a key that deals with the row, and waits until the row is gone. */
    private static void press(Page page, String key) {
        var row = "#queue #" + current(page);
        page.keyboard().press(key);
        assertThat(page.locator(row)).hasCount(0);
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 250; i++) {
            if ((boolean) page.evaluate("wanted => document.activeElement?.matches(wanted) ?? false", wanted)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by Tab: " + wanted);
    }
}
