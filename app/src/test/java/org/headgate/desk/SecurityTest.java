package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.BillId;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountId;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.Protection;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with bad intentions tries, and what becomes of it. */
@OfficeTest
@Transactional
class SecurityTest {
    private static final AccountId MARISOL = new AccountId(700_001);
    private static final String PAGE = "/accounts/" + SampleTown.MARISOL;
    private static final String SCRIPT = "<script>alert('hacked')</script>";

    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    Protection protection;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    Person nadia;

    @BeforeEach
    void settle() {
        SampleTown.settle(jdbc, district, people, books);
        nadia = people.named("nadia").orElseThrow();
    }

    // Strangers

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=marisol", PAGE, "/people", "/protected", "/actuator/env", "/api/v1/accounts"})
    void aStrangerSeesNothing(String path) {
        var answer = web.get().uri(path).exchange();

        assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403);
        assertThat(answer).bodyText().doesNotContain("Marisol");
    }

    @Test
    void theSessionOfBeforeSignInIsNotTheSessionAfterIt() {
        var planted = new MockHttpSession();
        var before = planted.getId();

        var answer = web.post()
                .uri("/sign-in")
                .session(planted)
                .with(csrf())
                .param("username", "nadia")
                .param("password", "her own password")
                .exchange();

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(Objects.requireNonNull(answer.getRequest().getSession(false)).getId())
                .isNotEqualTo(before);
    }

    // Requests from other sites

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        var answer = web.post()
                .uri("/me/preferences")
                .with(user("nadia"))
                .header("Origin", "https://evil.example")
                .param("requestKey", UUID.randomUUID().toString())
                .param("language", "es")
                .param("theme", "dark")
                .exchange();

        assertThat(answer).hasRedirectedUrl("/sign-in?told=idle");
        assertThat(people.named("nadia").orElseThrow().language()).isEqualTo("en");
    }

    @Test
    void aFormLeadsBackToThisOfficeOnly() {
        var form = Map.of("language", "en", "theme", "light", "back", "https://evil.example/");

        assertThat(pages.send("/me/preferences", "nadia", form)).hasRedirectedUrl("/");
        assertThat(pages.send(
                        "/me/preferences",
                        "nadia",
                        Map.of("language", "en", "theme", "light", "back", "//evil.example")))
                .hasRedirectedUrl("/");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        var answer = web.get().uri(PAGE).with(user("nadia")).exchange().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    // Scripts and SQL where words belong

    @Test
    void aScriptInANameIsAName() {
        jdbc.sql("update customers.person set given_name = '', family_name = :script where id = 700001")
                .param("script", SCRIPT)
                .update();

        var found = pages.part("/search?q=" + SampleTown.MARISOL, "nadia");
        for (var page : List.of(pages.page(PAGE, "nadia"), found)) {
            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(page.text()).contains(SCRIPT);
        }
    }

    @Test
    void aScriptInWhatSomebodyWroteIsText() {
        office.perform(
                        new ProtectAccount(MARISOL, ProtectionKind.OTHER, "because <img src=x onerror=alert(1)>", null),
                        nadia)
                .orReject();
        open("nadia", SCRIPT + " at the counter");
        people.add("sue", "Sue Adler", Level.SUPERVISOR, Role.BILLING, "her own password", false);

        for (var path : new String[] {PAGE, PAGE + "/protection"})
            assertThat(pages.page(path, "nadia").select("img[onerror], script:not([src])"))
                    .isEmpty();
        var log = pages.page("/protected", "sue");
        assertThat(log.select("script:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table customers.account; --",
                "%' or '1'='1",
                "\\'; select pg_sleep(5); --",
                "10000016' union select password_hash from office.person --",
                "%_%",
            })
    void sqlInASearchIsAWordThatNobodyIsCalled(String typed) {
        var before = accounts();

        var found = pages.page(
                "/search?q=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8), "nadia");

        assertThat(found.select("tbody tr")).hasSizeLessThan(10); // words of addresses, and never everybody
        assertThat(found.text()).doesNotContain("bcrypt");
        assertThat(accounts()).isEqualTo(before);
    }

    // Pages of other roles

    @Test
    void aPageOfAnotherRoleSaysWhoseItIs() {
        people.add("tobias.s", "Tobias Vance", Level.ONE, Role.FIELD, "her own password", false);
        jdbc.sql("update office.person set language = 'es' where username = 'tobias.s'")
                .update();

        var answer = web.get().uri("/deposits").with(user("tobias.s")).exchange();

        assertThat(answer).hasStatus(403);
        assertThat(answer)
                .bodyText()
                .contains("Esta página es para las funciones")
                .doesNotContain("cashier");
    }

    /** What no page of ours asks for is answered as what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"/orders/x", "/cases/-", "/runs/one", "/history/Order/none", "/documents/0x1"})
    void nonsenseInAnAddressIsNothingThere(String path) {
        assertThat(web.get().uri(path).with(user("rosa"))).hasStatus(404);
    }

    // Protected accounts

    @Test
    void aProtectedAccountIsNotReadWithoutAReason() {
        protect();
        var bill = bill();

        for (var path : new String[] {
            PAGE, PAGE + "?show=MONEY", "/bills/" + bill.number(), "/bills/" + bill.value() + "/statement.pdf"
        })
            assertThat(web.get().uri(path).with(user("rosa")))
                    .as(path)
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("Marisol", "Sagehen", "760-555-0148");
        for (var disguised : List.of("/accounts/%310000016", "/accounts/10-00001-6", "/accounts/1000%200016"))
            assertThat(web.get().uri(java.net.URI.create(disguised)).with(user("rosa")))
                    .as(disguised)
                    .bodyText()
                    .doesNotContain("Marisol");
        assertThat(openingWith("rosa", "x")).hasStatus(422);
        assertThat(web.get().uri(PAGE).with(user("rosa"))).hasStatus(403);
    }

    @Test
    void theSearchTellsOnlyThatThereIsAProtectedAccount() {
        protect();

        var found = pages.part("/search?q=etcheverry", "rosa");

        assertThat(found.text()).contains("Protected account").doesNotContain("Marisol", "Sagehen");
    }

    @Test
    void aProtectedAccountOpensWithAReasonAndThatIsOnTheAuditTrail() {
        protect();

        open("rosa", "customer at the counter, identity checked");

        assertThat(pages.page(PAGE, "rosa").select("h1").text()).contains("Marisol");
        assertThat(pages.part("/search?q=etcheverry", "rosa").text()).contains("Marisol");
        assertThat(jdbc.sql(
                                "select request ->> 'reason' from office.audit_entry where action = 'OpenProtectedAccount' and account_id = 700001")
                        .query(String.class)
                        .single())
                .isEqualTo("customer at the counter, identity checked");
        assertThat(protection.reads(MARISOL, 10)).singleElement().satisfies(read -> {
            assertThat(read.person()).isEqualTo("Rosa Okafor");
            assertThat(read.what()).isEqualTo(PAGE);
            assertThat(read.reason()).isEqualTo("customer at the counter, identity checked");
        });
        assertThat(web.get().uri(PAGE).with(user("nadia"))).hasStatus(403);
    }

    @Test
    void whoReadAProtectedAccountIsForSupervisorsToSee() {
        protect();
        open("rosa", "customer at the counter");
        pages.page(PAGE, "rosa");

        assertThat(pages.page("/protected", "rosa").text()).contains("customer at the counter", "Rosa Okafor");
        assertThat(web.get().uri("/protected").with(user("nadia"))).hasStatus(403);
    }

    @Test
    void aClerkDoesNotLiftAProtection() {
        protect();
        open("nadia", "customer at the counter");

        var answer = pages.send(PAGE + "/protection/end", "nadia", Map.of("reason", "no longer needed"));

        assertThat(answer.getResponse().getStatus()).isNotEqualTo(302);
        assertThat(protection.of(MARISOL)).isPresent();
    }

    private void protect() {
        var done = office.perform(
                new ProtectAccount(MARISOL, ProtectionKind.ADDRESS, "Safe at Home participant", null), nadia);
        assertThat(done).isInstanceOf(Outcome.Done.class);
    }

    private void open(String person, String reason) {
        assertThat(openingWith(person, reason)).hasRedirectedUrl(PAGE);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult openingWith(String person, String reason) {
        return pages.send(PAGE + "/protection/open", person, Map.of("reason", reason, "back", PAGE));
    }

    private BillId bill() {
        return new BillId(jdbc.sql("select max(id) from billing.bill where account_id = 700001")
                .query(Long.class)
                .single());
    }

    private int accounts() {
        return jdbc.sql("select count(*) from customers.account")
                .query(Integer.class)
                .single();
    }
}
