package org.headgate.desk;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of an office at work, in a real Chromium: nothing for axe to complain of when there is something on them. */
@TownTest
class BusyOfficeIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @Autowired
    BusyOffice busy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "en, dark, 390",
        "es, light, 1440",
    })
    void everyPageOfABusyOfficeIsAccessible(String language, String theme, int width) {
        for (var one : List.of("nadia", "beatriz", "iris", "admin"))
            people.prefer(people.named(one).orElseThrow().id(), language, theme, true);
        var number = anAccount();
        busy.busyWith(number);

        visit(width, "nadia", page -> {
            for (var path : List.of(
                    "/accounts/" + number,
                    "/inbox",
                    "/reviews",
                    "/team",
                    "/team/" + people.named("iris").orElseThrow().id().value(),
                    "/authority",
                    "/authority/CancelBill",
                    "/playbooks",
                    "/suggestions",
                    "/contacts",
                    "/contacts/" + newest("contacts.interaction"),
                    "/cases",
                    "/cases/" + newest("contacts.customer_case"),
                    "/cases/new?account=" + number,
                    "/follow-ups",
                    "/follow-ups/" + newest("contacts.follow_up"),
                    "/follow-ups/new?account=" + number,
                    "/messages",
                    "/messages/new?account=" + number,
                    "/directory",
                    "/knowledge",
                    "/knowledge?q=leak",
                    "/accounts/%s/callers".formatted(number),
                    "/accounts/%s/comments/%d".formatted(number, newest("contacts.comment")),
                    "/moves",
                    "/orders",
                    "/orders/" + newest("orders.service_order"),
                    "/construction",
                    "/construction/" + newest("construction.rental"),
                    "/construction/new",
                    "/applications",
                    "/applications/" + newest("applications.application"),
                    "/applications/new",
                    "/documents?q=water",
                    "/documents/queue",
                    "/documents/cabinet",
                    "/documents/retention",
                    "/documents/" + newest("documents.document"),
                    "/documents/account/" + number,
                    "/api",
                    "/tokens")) check(page, path);
            check(page, "/documents/" + newest("documents.document"), "button[popovertarget=edit]");
        });
        visit(width, "iris", page -> {
            check(page, "/inbox");
            check(page, "/reviews");
        });
        visit(width, "beatriz", page -> {
            check(page, "/inbox");
            check(page, "/team");
            check(page, "/knowledge/new");
            check(page, "/protected");
        });
        visit(width, "admin", page -> {
            check(page, "/webhooks");
            check(page, "/tokens");
        });
    }

    private long newest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private String anAccount() {
        return jdbc.sql("""
                select a.number
                  from customers.account a
                  join customers.service_agreement s on s.account_id = a.id and upper_inf(s.effective)
                  join ledger.balance b on b.account_id = a.id and b.balance > 0
                 order by a.id
                 limit 1
                """).query(String.class).single();
    }

    private void visit(int width, String person, Consumer<Page> steps) {
        try (var window = CHROMIUM.window(width)) {
            steps.accept(CHROMIUM.signedIn(window, office(), person));
        }
    }

    private String office() {
        return "http://localhost:" + port;
    }

    private void check(Page page, String path, String... opened) {
        Chromium.go(page, office() + path);
        for (var button : opened) page.click(button);
        CHROMIUM.check(page, path + (opened.length > 0 ? " with " + opened[0] : ""));
    }
}
