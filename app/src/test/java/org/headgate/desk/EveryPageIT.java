package org.headgate.desk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.headgate.billing.BillId;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that the program has, in a real Chromium: the list is the program's own, so a page that nobody looks at fails the
 * test. On each nothing for axe to complain of, at two widths and in both languages and themes, nothing that scrolls
 * sideways, nothing in the console.
 */
@TownTest
class EveryPageIT {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HIGH = 900;
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)[^}]*}");

    /** What answers to GET without being a page of its own. */
    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            entry("/accounts/{number}/adjust/preview", "a part: what the adjustment would come to"),
            entry("/accounts/{number}/transfer-balance/preview", "a part: what the transfer would come to"),
            entry("/construction/{id}/return", "a part: what the return would come to"),
            entry("/runs/{run}/progress", "a part: how far the run is"),
            entry("/runs/{run}/totals", "a part: the totals by another grouping"),
            entry("/runs/{run}/concerns/{concern}", "leads to the concern's row on the page of the run"),
            entry("/rail", "a part: the counts of the rail"),
            entry("/reads/{exception}", "leads to the exception's row on the page of the reads"),
            entry("/reads/{exception}/point", "a part: the point beside the queue"),
            entry("/service/people", "a part: people of the name that is typed"),
            entry("/unlock", "leads on while nothing is locked; IdleLockIT looks at it locked"),
            entry("/unlock/agency", "leads to the agency's provider; AgencyLockIT goes there"),
            entry("/sign-in/second", "for who is half signed in; PasskeysIT looks at it"));

    /** Addresses whose parameters choose what is on the page. */
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            entry("/tariff", List.of("/tariff?usage=25")),
            entry("/search", List.of("/search?q=cholla")),
            entry("/service-area", List.of("/service-area?q=34.13,-116.35")),
            entry("/documents", List.of("/documents?q=water")),
            entry("/knowledge", List.of("/knowledge?q=leak")),
            entry("/service/start", List.of("/service/start?account={number}", "/service/start?q=tr")),
            entry("/service/add", List.of("/service/add?account={number}", "/service/add?account={number}&q=tr")),
            entry("/service/stop", List.of("/service/stop?account={number}")),
            entry(
                    "/service/transfer",
                    List.of("/service/transfer?account={number}", "/service/transfer?account={number}&q=tr")),
            entry("/service/owners", List.of("/service/owners?account={number}")),
            entry("/orders/new", List.of("/orders/new?account={number}")),
            entry("/cases/new", List.of("/cases/new?account={number}")),
            entry("/follow-ups/new", List.of("/follow-ups/new?account={number}")),
            entry("/messages/new", List.of("/messages/new?account={number}")),
            entry("/runs/new", List.of("/runs/new?cycle={cycle}")),
            entry("/quotes/new", List.of("/quotes/new", "/quotes/new?account={number}")),
            entry("/unlock/done", List.of("/unlock/done?back=/accounts")),
            entry(
                    "/accounts/{number}",
                    List.of("/accounts/{number}", "/accounts/{number}?show=MONEY&through=2026-10-01")),
            entry(
                    "/accounts/{number}/people",
                    List.of(
                            "/accounts/{number}/people",
                            "/accounts/{number}/people?role=OWNER&kind=PERSON&familyName=Halloran")),
            entry("/bills/{number}", List.of("/bills/{bill}", "/bills/{held}")),
            entry("/people/{username}", List.of("/people/joel")),
            entry("/authority/{action}", List.of("/authority/CancelBill")),
            entry("/reads/layouts/{name}", List.of("/reads/layouts/sensus-autoread-route")),
            entry("/customers/{customer}/merge", List.of("/customers/{customer}/merge?with={other}")),
            entry("/history/{kind}/{number}", List.of("/history/Customer/{customer}")));

    /** What stands in the last place of an address: where one is found in the town. */
    private static final Map<String, String> RECORDS = Map.ofEntries(
            entry("/accounts/{number}/comments/{id}", "select max(id) from contacts.comment"),
            entry("/accounts/{number}/public-records/{release}", "select max(id) from desk.records_release"),
            entry("/applications/{id}", "select max(id) from applications.application"),
            entry("/calendar/tasks/{task}", "select min(id) from schedule.task where kind = 'LOCK_OFF'"),
            entry("/cases/{id}", "select max(id) from contacts.customer_case"),
            entry("/construction/{id}", "select max(id) from construction.rental"),
            entry("/contacts/{id}", "select max(id) from contacts.interaction"),
            entry("/documents/{document}", "select max(id) from documents.document"),
            entry("/follow-ups/{id}", "select max(id) from contacts.follow_up"),
            entry("/knowledge/{code}", "select min(code) from contacts.article"),
            entry("/knowledge/{code}/edit", "select min(code) from contacts.article"),
            entry("/moves/{move}", """
                    select id
                      from service.move
                     where not customers.is_protected(account_id)
                     order by state <> 'PLANNED', id
                     limit 1
                    """),
            entry("/orders/{order}", "select max(id) from orders.service_order"),
            entry("/playbooks/{name}", "select min(name) from office.playbook"),
            entry("/quotes/{id}", "select min(id) from quotes.quote"),
            entry("/quotes/{id}/letter", "select min(id) from quotes.quote"),
            entry("/reads/routes/{route}", "select min(id) from premises.route"),
            entry("/reviews/{review}", "select max(id) from office.review"),
            entry("/tariff/books/{book}", "select max(id) from billing.tariff_book"),
            entry("/team/{person}", "select id from office.person where username = 'iris'"),
            entry("/team/board/{person}", "select id from office.person where username = 'joel'"),
            entry("/runs/{run}", "select id from billing.run order by state <> 'REVIEW', id desc limit 1"),
            entry("/runs/{run}/print", "select max(id) from billing.run where state = 'ISSUED'"));

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

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
    }

    @AfterEach
    void leaveTheTownAsItWas() {
        prefer("en", "light");
    }

    @Test
    void whatIsLeftOutExists() {
        var known = routes();

        assertThat(known)
                .containsAll(NO_PAGES.keySet())
                .containsAll(ASKED.keySet())
                .containsAll(RECORDS.keySet());
    }

    @ParameterizedTest
    @CsvSource({"en, light", "es, dark"})
    void everyPageIsAccessibleAtTwoWidths(String language, String theme) {
        prefer(language, theme);
        busy.busyWith(number());

        visit("admin", page -> pages().forEach(path -> check(page, path)));
        visit("celia", page -> check(page, "/accounts/" + number()));
        for (var one : List.of("nadia", "marcos", "iris"))
            visit(one, page -> List.of("/", "/inbox", "/reviews").forEach(path -> check(page, path)));
        try (var window = CHROMIUM.window(WIDE)) {
            check(CHROMIUM.page(window), "/sign-in?told=wrong&language=" + language);
        }
    }

    /** The addresses of the program's own pages: those that a method answers with the name of a template. */
    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (isPage(mapping, method)) routes.addAll(mapping.getPatternValues());
        });
        return routes;
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        var asks = mapping.getMethodsCondition().getMethods();
        var ours = method.getBeanType().getPackageName().startsWith("org.headgate");
        var named = method.getMethod().getReturnType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
        var part = mapping.getHeadersCondition().getExpressions().stream()
                .anyMatch(header -> header.getName().equals("HX-Request") && !header.isNegated());
        return ours && named && !part && (asks.isEmpty() || asks.contains(RequestMethod.GET));
    }

    private List<String> pages() {
        var values = values();
        var pages = new ArrayList<String>();
        for (var route : routes()) {
            if (NO_PAGES.containsKey(route)) continue;
            var last = RECORDS.get(route);
            for (var address : ASKED.getOrDefault(route, List.of(route)))
                pages.add(VARIABLE.matcher(address).replaceAll(variable -> {
                    var isLast = !address.substring(variable.end()).contains("{");
                    return last != null && isLast
                            ? found(last)
                            : Objects.requireNonNull(values.get(variable.group(1)), route);
                }));
        }
        return pages;
    }

    private Map<String, String> values() {
        return Map.of(
                "number", number(),
                "customer", customer("min"),
                "other", customer("max"),
                "cycle", found("select min(id) from premises.cycle"),
                "bill", bill("select max(id) from billing.bill where status = 'POSTED' and total > 20"),
                "held", bill("select max(bill_id) from billing.held_bill"));
    }

    /** Somebody who owes something, is served, and was billed. */
    private String number() {
        return found("""
                select a.number
                  from ledger.open_item i
                  join customers.account a on a.id = i.account_id
                  join customers.service_agreement s on s.account_id = a.id and upper_inf(s.effective)
                 where i.open > 0
                   and exists (select from billing.bill b where b.account_id = a.id and b.status = 'POSTED')
                 order by i.due_on, a.number
                 limit 1
                """);
    }

    private String customer(String which) {
        return found("select %s(person_id) from customers.account_person where role = 'CUSTOMER'".formatted(which));
    }

    private String bill(String query) {
        return new BillId(Long.parseLong(found(query))).number();
    }

    private String found(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).single();
    }

    private void prefer(String language, String theme) {
        for (var one : List.of("admin", "celia", "nadia", "marcos", "iris"))
            people.prefer(people.named(one).orElseThrow().id(), language, theme, true);
    }

    private void visit(String person, Consumer<Page> steps) {
        try (var window = CHROMIUM.window(WIDE)) {
            steps.accept(CHROMIUM.signedIn(window, office(), person));
        }
    }

    private String office() {
        return "http://localhost:" + port;
    }

    private void check(Page page, String path) {
        page.setViewportSize(WIDE, HIGH);
        var answer = page.navigate(office() + path);
        if (answer == null
                || answer.status() != 200
                || !answer.text().stripLeading().startsWith("<!doctype html>"))
            CHROMIUM.complain("%s is no page: %s".formatted(path, answer == null ? "nothing" : answer.status()));
        Chromium.settled(page);
        CHROMIUM.check(page, path);
        page.setViewportSize(NARROW, HIGH);
        CHROMIUM.check(page, path + " on a telephone");
    }
}
