package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.ChangeMail;
import org.headgate.customers.MailingAddress;
import org.headgate.customers.OpenProtectedAccount;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody learns from any list who or where a protected customer is: every page is looked at, also those to come. */
@OfficeTest
@Transactional
class ProtectedEverywhereTest {
    private static final AccountId MARISOL = new AccountId(700_001);
    private static final String NAME = "Etcheverry";
    private static final String MAIL = "Box 991177";
    private static final String HOUSE = "7316 Sagehen";
    private static final String TOKEN = "hg_a_token_of_rosa_for_reading";

    /** Where somebody goes to read a meter or to make a visit, or looks for a point without a bill: the address stays, the name goes. */
    private static final List<String> SHOW_THE_ADDRESS =
            List.of("/orders", "/reads", "/service", "/runs/", "/api/v1/premises");

    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Person rosa;
    private Person nadia;
    private Person trainee;

    @BeforeEach
    void muchHappensToMarisol() {
        SampleTown.settle(jdbc, district, people, books);
        nadia = people.named("nadia").orElseThrow();
        rosa = people.named("rosa").orElseThrow();
        trainee = people.add("tess", "Tess Teal", Level.TRAINEE, Role.REPRESENTATIVE, "her own password", false);
        run("update customers.account set mail_street = 'Box 991177' where id = 700001");
        jdbc.sql("update district.agency set description = :description")
                .param("description", DistrictPacks.open("joshua-basin").description())
                .update();
        var today = "date '%s'".formatted(SampleTown.TODAY);
        var by = "(select id from office.person where username = 'nadia')";
        run("""
                insert into orders.service_order (id, kind, premises_id, service_point_id, account_id, wanted_on, opened_by, opened_on)
                values (990001, 'INVESTIGATE', 700001, 700001, 700001, %s, %s, %s)
                """.formatted(today, by, today));
        run("""
                insert into credit.deposit (id, account_id, purpose, required, required_on, due_on, words)
                values (990001, 700001, 'SERVICE', 100, %s, %s, 'for Etcheverry')
                """.formatted(today, today));
        run(
                "insert into contacts.topic (code, en, es, sequence, role) values ('secrecy', 'Test', 'Prueba', 99, 'REPRESENTATIVE')");
        run("""
                insert into contacts.customer_case
                       (id, kind, account_id, topic, level, words, opened_at, opened_on, opened_by, due_at)
                values (990001, 'SERVICE_COMPLAINT', 700001, 'secrecy', 'ONE', 'Mrs Etcheverry complains', now(), %s, %s, now())
                """.formatted(today, by));
        run("""
                insert into contacts.follow_up (id, kind, account_id, words, for_role, due_on, made_on, made_at, made_by)
                values (990001, 'PROMISE', 700001, 'Call Etcheverry back', 'BILLING', %s, %s, now(), %s)
                """.formatted(today, today, by));
        run("""
                insert into contacts.interaction
                       (id, channel, direction, topic, account_id, caller, words, person_id, business_date, started_at)
                values (990001, 'PHONE', 'IN', 'secrecy', 700001, 'Etcheverry', 'About Sagehen Trail', %s, %s, now())
                """.formatted(by, today));
        run("""
                insert into contacts.message (id, account_id, for_role, caller, phone, words, sent_at, sent_by)
                values (990001, 700001, 'BILLING', 'M. Etcheverry', '760-555-0148', 'Sagehen Trail again', now(), %s)
                """.formatted(by));
        run("""
                insert into service.move (id, kind, state, account_id, premises_id, on_day, reading, asked_on, asked_by)
                values (990001, 'STOP', 'PLANNED', 700001, 700001, %s + 5, 'ACTUAL', %s, %s)
                """.formatted(today, today, by));
        run("""
                insert into construction.rental (id, account_id, project, site, contact, applied_on, deposit_id)
                values (990001, 700001, 'Etcheverry barn', 'Sagehen Trail', 'Marisol Etcheverry', %s, 990001)
                """.formatted(today));
        run("""
                insert into applications.application (id, kind, applicant, phone, address, account_id, opened_on)
                values (990001, 'new-service', 'Marisol Etcheverry', '760-555-0148', '7316 Sagehen Trail', 700001, %s)
                """.formatted(today));
        run("""
                insert into office.work_item (kind, words, words_with, link, account_id, for_role, due_at, created_at)
                values ('TEST', 'Call Marisol Etcheverry', '{}', '/inbox', 700001, 'BILLING', now() - interval '1 day', now())
                """);
        run(
                "insert into documents.content (sha256, type, size, bytes, stored_by) values ('%s', 'TEXT', 10, 'Etcheverry', %s)"
                        .formatted("ab".repeat(32), by));
        run("""
                insert into documents.reading (sha256, state, source, pages, text, words)
                values ('%s', 'READ', 'PLAIN', 1, 'Etcheverry', to_tsvector('english', 'lease Etcheverry'))
                """.formatted("ab".repeat(32)));
        run("""
                insert into documents.document (sha256, title, file_name, kind, account_id, indexed, received_on, filed_by)
                values ('%s', 'Lease of Etcheverry', 'etcheverry.txt', (select min(code) from documents.kind), 700001,
                        'AT_UPLOAD', %s, %s)
                """.formatted("ab".repeat(32), today, by));
        aRunInReview(today);
        run("""
                insert into api.token (person_id, name, beginning, sha256, actions, reads, per_minute, expires_at, issued_at, issued_by)
                values (%d, 'test', 'hg_', '%s', '*', true, 6000, now() + interval '1 day', now(), %d)
                """.formatted(rosa.id().value(), sha256(TOKEN), rosa.id().value()));
        var held = office.perform(changeOfMail(), trainee);
        assertThat(held).isInstanceOf(Outcome.HeldForReview.class);
    }

    private ChangeMail changeOfMail() {
        return new ChangeMail(
                MARISOL,
                jdbc.sql("select version from customers.account where id = 700001")
                        .query(Integer.class)
                        .single(),
                new MailingAddress("Marisol Etcheverry", "Box 991177", "Elsewhere", "CA", "92252"),
                Account.Delivery.PAPER,
                "en");
    }

    private void aRunInReview(String today) {
        run("""
                insert into billing.run
                       (id, cycle_id, period, reads_until, bill_date, due_date, tariff_book_id, state, accounts, first_bill,
                        first_transaction)
                select 990001, r.cycle_id, date '2030-01-01', %s, %s, %s, (select max(id) from billing.tariff_book), 'REVIEW', 1,
                       990001, 990001
                  from premises.service_point p
                  join premises.route r on r.id = p.route_id
                 where p.id = 700001
                """.formatted(today, today, today));
        run("""
                insert into billing.concern (run_id, account_id, kind, facts, at_risk)
                values (990001, 700001, 'ZeroBill', '{"total": 0}', 10)
                """);
        run("""
                insert into billing.held_bill (bill_id, account_id)
                select max(id), 700001 from billing.bill where account_id = 700001
                """);
    }

    @Test
    void everyListWithoutAnOpeningIsSilentAboutThem() {
        var told = telling(List.of("rosa", "nadia"));
        assertThat(told)
                .as("the lists that would name her are looked at")
                .contains(
                        "/",
                        "/orders",
                        "/deposits?show=outstanding",
                        "/cases",
                        "/follow-ups",
                        "/contacts",
                        "/messages",
                        "/moves",
                        "/construction",
                        "/applications",
                        "/inbox",
                        "/reviews",
                        "/documents?q=lease",
                        "/runs/990001");

        protect();

        assertThat(telling(List.of("rosa", "nadia"))).isEmpty();
        assertThat(pages.page("/runs/990001", "rosa").select("#queue").text())
                .contains("Protected account")
                .doesNotContain(HOUSE);
    }

    @Test
    void whoSaidWhatForSeesThemInTheListsAgain() {
        protect();
        office.perform(new OpenProtectedAccount(MARISOL, "She is at the counter"), rosa)
                .orReject();

        assertThat(telling(List.of("rosa")))
                .contains("/orders", "/deposits?show=outstanding", "/cases", "/runs/990001");
        assertThat(telling(List.of("nadia"))).isEmpty();
    }

    @Test
    void everyPageAboutThemAsksWhatFor() {
        var asked = new ArrayList<String>(List.of(
                "/accounts/10000016",
                "/accounts/10000016/deposit",
                "/customers/700001",
                "/cases/990001",
                "/follow-ups/990001",
                "/contacts/990001",
                "/moves/990001",
                "/construction/990001",
                "/applications/990001",
                "/history/Customer/700001",
                "/service/stop?account=10000016",
                "/service/transfer?account=10-00001-6",
                "/service/owners?account=10000016",
                "/orders/new?account=10000016",
                "/cases/new?account=10000016",
                "/follow-ups/new?account=10000016",
                "/messages/new?account=10000016"));
        asked.add("/bills/" + bill());
        asked.add("/reviews/" + review());
        protect();

        for (var path : asked) {
            var answer = web.get().uri(path).with(user("rosa")).exchange();
            assertThat(answer)
                    .as(path)
                    .hasStatus(403)
                    .bodyText()
                    .contains("Say what you need it for")
                    .doesNotContain(NAME, MAIL, HOUSE);
        }
    }

    @Test
    void whoeverMakesAVisitSeesWhereButNotWhose() {
        protect();

        var order = pages.page("/orders/990001", "rosa").text();

        assertThat(order).contains(HOUSE, "Protected account").doesNotContain(NAME, MAIL);
        assertThat(pages.page("/orders", "rosa").text()).contains(HOUSE).doesNotContain(NAME);
    }

    @Test
    void aPersonOfTwoProtectedAccountsIsSeenOnlyWhenBothAreOpen() {
        protect();
        run("insert into customers.account_person (account_id, person_id, role) values (700002, 700001, 'OWNER')");
        office.perform(new ProtectAccount(new AccountId(700_002), ProtectionKind.EMPLOYEE, "works here", null), nadia)
                .orReject();

        office.perform(new OpenProtectedAccount(MARISOL, "She is at the counter"), rosa)
                .orReject();
        assertThat(web.get().uri("/customers/700001").with(user("rosa"))).hasStatus(403);

        office.perform(new OpenProtectedAccount(new AccountId(700_002), "She is at the counter"), rosa)
                .orReject();
        assertThat(web.get().uri("/customers/700001").with(user("rosa"))).hasStatusOk();
    }

    @Test
    void noSearchAndNoResourceTells() {
        protect();

        for (var path : List.of(
                "/api/v1/accounts?q=10000016",
                "/api/v1/accounts?q=etcheverry",
                "/api/v1/work",
                "/api/v1/reviews",
                "/api/v1/premises?q=sagehen",
                "/api/v1/premises/700001/meters",
                "/api/v1/accounts/10000016",
                "/api/v1/accounts/10000016/agreements",
                "/api/v1/accounts/10000016/bills",
                "/search?q=etcheverry",
                "/search?q=sagehen",
                "/search?q=7605550148",
                "/service/people?name=etcheverry",
                "/documents?q=etcheverry",
                "/documents?q=lease",
                "/contacts?words=etcheverry",
                "/orders?q=sagehen",
                "/applications",
                "/reads",
                "/service/start?premises=700001")) {
            var text = text(path, "rosa", path.startsWith("/api/"));
            assertThat(text).as(path).doesNotContain("Marisol", MAIL, "760-555-0148");
            if (SHOW_THE_ADDRESS.stream().noneMatch(path::startsWith))
                assertThat(text).as(path).doesNotContain(HOUSE);
        }
    }

    /** The paths of pages that tell who or where Marisol is: every page without a place in its path, and those of the run. */
    private List<String> telling(List<String> readers) {
        var told = new ArrayList<String>();
        for (var reader : readers)
            for (var path : reader.equals("rosa") ? lists() : List.of("/", "/inbox", "/orders")) {
                var text = text(path, reader, false);
                var where = SHOW_THE_ADDRESS.stream().noneMatch(path::startsWith) && text.contains(HOUSE);
                if ((text.contains(NAME) || text.contains(MAIL) || where) && !told.contains(path)) told.add(path);
            }
        return told;
    }

    private Set<String> lists() {
        var paths = new TreeSet<String>(List.of(
                "/runs/990001",
                "/runs/990001/totals",
                "/messages?sent=true",
                "/follow-ups?show=TEAM",
                "/documents/queue",
                "/documents?q=lease",
                "/orders?show=LATE",
                "/deposits?show=outstanding"));
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.contains("{") && !path.contains("*") && !path.startsWith("/api/"))
                .filter(path -> !path.equals("/reads/files")) // refuses to be asked within a test's transaction
                .forEach(paths::add);
        return paths;
    }

    private String text(String path, String reader, boolean byToken) {
        var request = web.get().uri(path);
        var answer = byToken
                ? request.header("Authorization", "Bearer " + TOKEN).exchange().getResponse()
                : request.with(user(reader)).exchange().getResponse();
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void protect() {
        office.perform(new ProtectAccount(MARISOL, ProtectionKind.ADDRESS, "Safe at Home participant", null), nadia)
                .orReject();
    }

    private String bill() {
        var id = jdbc.sql("select max(id) from billing.bill where account_id = 700001")
                .query(Long.class)
                .single();
        return new org.headgate.billing.BillId(id).number();
    }

    private long review() {
        return jdbc.sql("select max(id) from office.review where account_id = 700001")
                .query(Long.class)
                .single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
