package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.headgate.billing.BillId;
import org.headgate.contacts.CaseId;
import org.headgate.contacts.Cases;
import org.headgate.demo.DemoTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disputed bill becomes a case with a clock: by keys alone, in a real Chromium. */
@TownTest
class DisputedBillIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cases cases;

    @Test
    void aDisputedBillBecomesACaseWithAClock() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        var bill = new BillId(jdbc.sql("select max(id) from billing.bill where status = 'POSTED' and total > 20")
                .query(Long.class)
                .single());

        try (var window = CHROMIUM.keyboardOnly(1440)) {
            var page = CHROMIUM.signedIn(window, "http://localhost:" + port, "nadia");
            page.navigate("http://localhost:%d/bills/%s".formatted(port, bill.number()));

            page.keyboard().press("d");
            page.waitForURL("**/cases/new?bill=*");
            page.keyboard().type("I was away and the house was empty.");
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> url.matches(".*/cases/\\d+"));

            assertThat(page.locator(".hg-answers").innerText())
                    .contains("Level 1", "of the office’s opening", "no shut-off for it");
            assertThat(page.locator("main").innerText()).contains("Government Code 60372");
            var opened = new CaseId(Long.parseLong(page.url().replaceAll(".*/cases/", "")));
            var card = cases.card(opened).orElseThrow();
            assertThat(card.billNumber()).isEqualTo(bill.number());
            assertThat(card.dueAt()).isAfter(card.openedAt());
            assertThat(cases.disputing(Objects.requireNonNull(card.account())))
                    .anySatisfy(hold -> assertThat(hold.until()).isNull());
        }
    }
}
