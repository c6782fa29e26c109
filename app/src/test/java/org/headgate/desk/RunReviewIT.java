package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.headgate.billing.BillId;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the review of a run to a bill that is cancelled and billed again, in a real browser and without a mouse. */
@TownTest
class RunReviewIT {
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
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        people.prefer(people.named("rosalind").orElseThrow().id(), "en", "light", true);
    }

    @Test
    void reviewsPostsExplainsAndRebillsByKeyboardOnly() {
        try (var window = CHROMIUM.keyboardOnly(1440)) {
            var page = CHROMIUM.signedIn(window, "http://localhost:" + port, "rosalind");

            Chromium.tabTo(page, "main a[href^='/runs/']");
            page.keyboard().press("Enter");
            page.waitForSelector(Queue.ROW);
            var queue = new Queue(page);
            queue.movesDownAndUp();
            takesBackWhatItDecided(queue);
            holdsOneExcludesOneAndCalculatesAgain(queue);
            decidesTheRest(queue);
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
            CHROMIUM.check(page, "a bill explained in Spanish");
            cancelsAndBillsAgain(page, bill);
        } finally {
            people.prefer(people.named("rosalind").orElseThrow().id(), "en", "light", true);
        }
    }

    private static void takesBackWhatItDecided(Queue queue) {
        queue.goTo("button[data-key=a]");
        var row = queue.current();
        queue.dealsWith("a");
        queue.page().keyboard().press("z");
        assertThat(queue.row(row)).isFocused();
    }

    private static void holdsOneExcludesOneAndCalculatesAgain(Queue queue) {
        var page = queue.page();
        queue.goTo("button[data-key=a]");
        queue.dealsWith("h");
        queue.goTo("button[data-key=a]");
        queue.asks("x", "input[name=reason]");
        page.keyboard().type("A complaint is under way");
        queue.dealsWith("Enter");
        if (page.locator("#queue button[data-key=c]").count() == 0) return;
        queue.goTo("button[data-key=c]");
        page.waitForResponse(
                answer -> answer.url().endsWith("/recalculate"),
                () -> page.keyboard().press("c"));
        page.waitForSelector(Queue.ROW);
    }

    /** Accepts what can be, states a reason where one is asked for, and asks for a reread of what has no bill. */
    private static void decidesTheRest(Queue queue) {
        while (!queue.isEmpty()) {
            queue.page().keyboard().press("j");
            if (queue.has("button[data-key=a]")) queue.dealsWith("a");
            else if (queue.has("a[data-key=a]")) {
                queue.asks("a", "input[name=reason]");
                queue.page().keyboard().type("The district's own use");
                queue.dealsWith("Enter");
            } else queue.dealsWith("r");
        }
    }

    private static void signsOffAndPosts(Page page) {
        assertThat(page.locator("#signoff button[type=submit]")).isEnabled();
        Chromium.tabTo(page, "#signoff button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#signoff form[action$='/post']")).isVisible();
        Chromium.tabTo(page, "#signoff button[type=submit]");
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
        Chromium.tabTo(page, ".hg-billline:not([open]) summary");
        page.keyboard().press("Enter");
        var line = page.locator(".hg-billline:has(> summary:focus)");
        assertThat(line).hasAttribute("open", "");
        assertThat(line.locator(".hg-reasons h3")).hasText(parts);
    }

    private static void speaksSpanish(Page page) {
        var bill = page.url();
        Chromium.tabTo(page, "button.hg-me");
        page.keyboard().press("Enter");
        Chromium.tabTo(page, "#me-language");
        page.keyboard().press("ArrowDown");
        Chromium.tabTo(page, "#me form[action='/me/preferences'] button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForSelector("html[lang=es]");
        assertThat(page.url()).isEqualTo(bill);
    }

    private static void cancelsAndBillsAgain(Page page, BillId bill) {
        Chromium.tabTo(page, "button[popovertarget=take-back]");
        page.keyboard().press("Enter");
        Chromium.tabTo(page, "#rebill-why");
        page.keyboard().type("La lectura se confirmó de nuevo");
        Chromium.tabTo(page, "#rebill button.btn-primary");
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
}
