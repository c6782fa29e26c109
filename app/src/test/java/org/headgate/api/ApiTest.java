package org.headgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.Account;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
@Transactional
class ApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private Person nadia;
    private LocalDate inAMonth;

    @BeforeEach
    void anOffice() {
        if (district.pack().isEmpty()) district.open("test", "name: Test", TODAY);
        jdbc.sql("update district.agency set business_date = current_date").update();
        inAMonth = district.businessDate().plusDays(30);
        nadia = people.add("nadia.api", "Nadia Api", Level.TWO, Role.REPRESENTATIVE, "long enough", false);
    }

    @Test
    void doesAnActionForWhoBringsAToken() {
        var answer = act(token(nadia), "MakeFolder", "{\"name\": \"From a program\"}", "one");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(body(answer).get("outcome").asString()).isEqualTo("done");
        assertThat(body(answer).get("result").isIntegralNumber()).isTrue();
        assertThat(jdbc.sql(
                                "select origin from office.audit_entry where action = 'MakeFolder' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("api");
    }

    @Test
    void asksForATokenAndLooksAtNoCookie() {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("nadia.api", "", List.of())));

        var crossSite = web.post()
                .uri("/api/v1/actions/MakeFolder")
                .session(session)
                .header("Origin", "https://elsewhere.example")
                .header("Idempotency-Key", "x")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"Theirs\"}")
                .exchange()
                .getResponse();

        assertThat(crossSite.getStatus()).isEqualTo(401);
        assertThat(crossSite.getContentType()).startsWith("application/problem+json");
        assertThat(crossSite.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void holdsForReviewWhatIsAboveThePersonsLevelAsAPageDoes() {
        var trainee = people.add("tess.api", "Tess Trainee", Level.TRAINEE, Role.REPRESENTATIVE, "long enough", false);

        var held = act(token(trainee, nadia), "MakeFolder", "{\"name\": \"A trainee's\"}", "one");

        assertThat(held.getStatus()).isEqualTo(202);
        assertThat(body(held).get("outcome").asString()).isEqualTo("held");
        assertThat(held.getHeader("Location"))
                .isEqualTo("/api/v1/reviews/" + body(held).get("review").asLong());
        assertThat(jdbc.sql("select count(*) from documents.folder where name = 'A trainee''s'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatOnlyOtherLevelsMay() {
        var refused = act(
                token(nadia),
                "AddMachine",
                "{\"username\": \"robot\", \"fullName\": \"Robot\", \"level\": \"ONE\", \"role\": \"BILLING\", \"purpose\": \"x\"}",
                "one");

        assertThat(refused.getStatus()).isIn(202, 403);
        assertThat(people.named("robot")).isEmpty();
    }

    @Test
    void answersTheSameRequestAlikeAndRefusesAnotherWithItsKey() {
        var token = token(nadia);
        var first = act(token, "MakeFolder", "{\"name\": \"Once\"}", "key-7");
        var again = act(token, "MakeFolder", "{\"name\": \"Once\"}", "key-7");
        var changed = act(token, "MakeFolder", "{\"name\": \"Twice\"}", "key-7");

        assertThat(body(again)).isEqualTo(body(first));
        assertThat(changed.getStatus()).isEqualTo(409);
        assertThat(body(changed).get("reasons").get(0).get("sentence").asString())
                .contains("with other values");
        assertThat(jdbc.sql("select count(*) from documents.folder where name in ('Once', 'Twice')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksForAKey() {
        assertThat(act(token(nadia), "MakeFolder", "{\"name\": \"A\"}", "").getStatus())
                .isEqualTo(400);
    }

    @Test
    void namesEverythingThatIsWrongWithARequestThatMakesNoSense() {
        var answer =
                act(token(nadia), "HoldDocument", "{\"document\": \"seven\", \"matter\": \"x\", \"colour\": 1}", "one");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer).get("detail").asString())
                .contains("document is a whole number.", "reason is missing.", "colour is not known.");
        assertThat(act(token(nadia), "MakeFolder", "{\"name\": \"  \"}", "two").getStatus())
                .isEqualTo(422);
        assertThat(act(token(nadia), "MakeFolder", "{nonsense", "three").getStatus())
                .isEqualTo(422);
        assertThat(act(token(nadia), "Nonsense", "{}", "four").getStatus()).isEqualTo(404);
    }

    @Test
    void keepsATokenWithinItsOwnLimits() {
        var reader = issued(nadia, new TokenLimits(List.of(), true, null, 60, inAMonth));
        var folders = issued(nadia, new TokenLimits(List.of("MakeFolder"), false, Money.of("10.00"), 60, inAMonth));

        assertThat(act(reader, "MakeFolder", "{\"name\": \"A\"}", "one").getStatus())
                .isEqualTo(403);
        assertThat(get(reader, "/api/v1/accounts").getStatus()).isEqualTo(200);
        assertThat(act(folders, "MakeFolder", "{\"name\": \"B\"}", "two").getStatus())
                .isEqualTo(200);
        assertThat(act(folders, "MoveBox", "{\"box\": \"1\", \"location\": \"2\"}", "three")
                        .getStatus())
                .isEqualTo(403);
        assertThat(get(folders, "/api/v1/accounts").getStatus()).isEqualTo(403);
    }

    /** It would leave its own limits, and never end. */
    @Test
    void handsOutNoOtherToken() {
        assertThat(act(token(nadia), "IssueToken", "{}", "one").getStatus()).isEqualTo(404);
        assertThat(act(token(nadia), "IssueMachineToken", "{}", "two").getStatus())
                .isEqualTo(404);
    }

    /** To approve a thing is to do it. */
    @Test
    void approvesOnlyWhatItMayAskForItself() {
        var trainee = people.add("tina.api", "Tina Trainee", Level.TRAINEE, Role.REPRESENTATIVE, "long enough", false);
        var held = act(token(trainee, nadia), "MakeFolder", "{\"name\": \"Tina's\"}", "one");
        var approval = "{\"review\": %d, \"version\": 0, \"words\": \"\"}"
                .formatted(body(held).get("review").asLong());
        var approving = issued(nadia, new TokenLimits(List.of("ApproveReview"), false, null, 60, inAMonth));
        var both = issued(nadia, new TokenLimits(List.of("ApproveReview", "MakeFolder"), false, null, 60, inAMonth));

        assertThat(act(approving, "ApproveReview", approval, "two").getStatus()).isEqualTo(403);
        assertThat(act(both, "ApproveReview", approval, "three").getStatus()).isEqualTo(200);
    }

    @Test
    void coversAmountsUpToItsCeilingWhateverTheirSign() {
        var bearer = new Bearer(
                new TokenId(1), nadia.id(), "*", true, Money.of("10.00").amount(), 60, 1);

        assertThat(bearer.covers(Money.of("10.00"))).isTrue();
        assertThat(bearer.covers(Money.of("-10.01"))).isFalse();
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        var token = issued(nadia, new TokenLimits(List.of(), true, null, 2, inAMonth));
        jdbc.sql("update api.token set minute = date_trunc('minute', now()), used = 2")
                .update();

        var statuses = List.of(
                get(token, "/api/v1/accounts").getStatus(),
                get(token, "/api/v1/accounts").getStatus(),
                get(token, "/api/v1/accounts").getStatus());

        assertThat(statuses).contains(429);
        assertThat(get(token, "/api/v1/accounts").getHeader("Retry-After")).isNotNull();
    }

    @Test
    void knowsNoTokenThatWasTakenBackOrHasExpired() {
        var token = token(nadia);
        jdbc.sql("update api.token set expires_at = now() - interval '1 second'")
                .update();
        assertThat(get(token, "/api/v1/accounts").getStatus()).isEqualTo(401);

        var other = token(nadia);
        var id = jdbc.sql("select max(id) as value from api.token")
                .query(TokenId.class)
                .single();
        office.perform(new RevokeToken(id), nadia).orReject();
        assertThat(get(other, "/api/v1/accounts").getStatus()).isEqualTo(401);
        assertThat(get("hg_made-up", "/api/v1/accounts").getStatus()).isEqualTo(401);
    }

    @Test
    void onlyTheOwnerOrAnAdministratorTakesATokenBack() {
        token(nadia);
        var id = jdbc.sql("select max(id) as value from api.token")
                .query(TokenId.class)
                .single();
        var somebody = people.add("other.api", "Other", Level.LEAD, Role.BILLING, "long enough", false);

        assertThat(office.perform(new RevokeToken(id), somebody)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void keepsOnlyTheHashOfATokenAndShowsItOnce() {
        var page = PagesTester.html(pages.send(
                "/tokens", "nadia.api", Map.of("name", "Import", "reads", "true", "expiresOn", inAMonth.toString())));
        var secret = page.select("pre.hg-code").text();

        assertThat(secret).startsWith("hg_").hasSize(46);
        assertThat(get(secret, "/api/v1/accounts").getStatus()).isEqualTo(200);
        assertThat(pages.page("/tokens", "nadia.api").text())
                .doesNotContain(secret)
                .contains("Import");
        assertThat(jdbc.sql("select count(*) from office.audit_entry where request::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letsAMachineWorkByTokenOnly() {
        var admin = people.add("admin.api", "Ada Admin", Level.ADMINISTRATOR, Role.BILLING, "long enough", false);
        var machine = office.perform(
                        new AddMachine("lockbox.api", "Lockbox reader", Level.ONE, Role.CASHIER, "Reads the lockbox"),
                        admin)
                .orReject();
        var secret = TokenSecret.fresh();
        office.perform(
                        new IssueMachineToken(
                                machine,
                                "nightly",
                                secret.beginning(),
                                secret.sha256(),
                                new TokenLimits(List.of("*"), true, null, 60, inAMonth)),
                        admin)
                .orReject();

        assertThat(act(secret.text(), "MakeFolder", "{\"name\": \"By machine\"}", "one")
                        .getStatus())
                .isEqualTo(200);
        assertThat(jdbc.sql("""
                        select p.username from office.audit_entry e join office.person p on p.id = e.person_id
                         where e.action = 'MakeFolder' order by e.id desc limit 1
                        """).query(String.class).single()).isEqualTo("lockbox.api");
    }

    @Test
    void readsAccountsPageByPage() {
        var account = account();
        var token = token(nadia);

        var one = body(get(token, "/api/v1/accounts/" + account.number()));
        var found = body(get(token, "/api/v1/accounts?q=zyxwell%20api&size=1"));

        assertThat(one.get("name").asString()).isEqualTo("Zyxwell Api");
        assertThat(one.get("balance").decimalValue()).isZero();
        assertThat(found.get("items").get(0).get("number").asString())
                .isEqualTo(account.number().digits());
        assertThat(found.get("more").asBoolean()).isFalse();
        for (var path : List.of("/agreements", "/bills"))
            assertThat(get(token, "/api/v1/accounts/" + account.number() + path).getStatus())
                    .as(path)
                    .isEqualTo(200);
        for (var path : List.of("/premises?q=main", "/premises/1/meters", "/meters/none/reads", "/work", "/reviews"))
            assertThat(get(token, "/api/v1" + path).getStatus()).as(path).isEqualTo(200);
        assertThat(get(token, "/api/v1/accounts/99999999").getStatus()).isEqualTo(404);
        assertThat(get(token, "/api/v1/bills/123").getStatus()).isIn(404, 422);
        assertThat(get(token, "/api/v1/nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    void showsAProtectedAccountOnlyToWhoSaidWhatFor() {
        var account = account();
        var token = token(nadia);
        office.perform(new ProtectAccount(account.id(), ProtectionKind.ADDRESS, "Safe at home program", null), nadia)
                .orReject();

        assertThat(get(token, "/api/v1/accounts/" + account.number().digits()).getStatus())
                .isEqualTo(403);
        assertThat(body(get(token, "/api/v1/accounts?q=" + account.number().digits()))
                        .toString())
                .contains(account.number().digits())
                .doesNotContain("Zyxwell", "Main St");

        var open = "{\"account\": %d, \"reason\": \"The customer asks by phone\"}"
                .formatted(account.id().value());
        assertThat(act(token, "OpenProtectedAccount", open, "open").getStatus()).isEqualTo(200);
        assertThat(body(get(token, "/api/v1/accounts/" + account.number().digits()))
                        .get("name")
                        .asString())
                .isEqualTo("Zyxwell Api");
    }

    @Test
    void describesEveryActionFromItsRecord() {
        var description = body(web.get().uri("/api/v1/openapi.json").exchange().getResponse());

        assertThat(description.get("openapi").asString()).isEqualTo("3.1.0");
        var hold = description.at("/components/schemas/HoldDocument");
        assertThat(hold.at("/properties/document/type").asString()).isEqualTo("integer");
        assertThat(hold.get("required").size()).isEqualTo(3);
        var names = office.kinds().stream().map(kind -> kind.name()).toList();
        assertThat(description.get("paths").propertyNames())
                .contains("/api/v1/actions/CancelAndRebill", "/api/v1/bills/{number}")
                .doesNotContain("/api/v1/actions/ChangePassword");
        assertThat(names).contains("HoldDocument");
        references(description, description);
    }

    /** Every reference leads somewhere. */
    private static void references(JsonNode all, JsonNode node) {
        if (node.has("$ref"))
            assertThat(all.at(node.get("$ref").asString().substring(1)).isMissingNode())
                    .as(node.get("$ref").asString())
                    .isFalse();
        for (var child : node) references(all, child);
    }

    @Test
    void explainsItselfOnAPageInBothLanguages() {
        for (var language : List.of("en", "es")) {
            people.prefer(nadia.id(), language, "light", true);
            assertThat(pages.page("/api", "nadia.api").text()).contains("HoldDocument", "Idempotency-Key");
            assertThat(pages.page("/tokens", "nadia.api").select("h1").text()).isEqualTo("Tokens");
        }
    }

    private MockHttpServletResponse act(String token, String action, String body, String key) {
        return web.post()
                .uri("/api/v1/actions/" + action)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse get(String token, String path) {
        return web.get()
                .uri(java.net.URI.create(path))
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse response) {
        try {
            return json.readTree(response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(Person owner) {
        return token(owner, null);
    }

    /** A trainee's own token would wait for review, so that it is written down for them. */
    private String token(Person owner, @Nullable Person approver) {
        var everything = new TokenLimits(List.of("*"), true, null, 600, inAMonth);
        if (approver == null) return issued(owner, everything);
        var secret = TokenSecret.fresh();
        jdbc.sql("""
                insert into api.token
                       (person_id, name, beginning, sha256, actions, reads, per_minute, expires_at, issued_at, issued_by)
                values (:person, 'test', 'hg_', :sha256, '*', true, 600, now() + interval '1 day', now(), :by)
                """)
                .param("person", owner.id().value())
                .param("sha256", secret.sha256())
                .param("by", approver.id().value())
                .update();
        return secret.text();
    }

    private String issued(Person owner, TokenLimits limits) {
        var secret = TokenSecret.fresh();
        office.perform(new IssueToken("test " + UUID.randomUUID(), secret.beginning(), secret.sha256(), limits), owner)
                .orReject();
        return secret.text();
    }

    private Account account() {
        var account = new Account(
                customers.reserveAccounts(1).getFirst(),
                customers.newNumbers(1).getFirst(),
                "",
                TODAY,
                null,
                new MailingAddress("Zyxwell Api", "1 Main St", "Town", "CA", "92252"),
                Account.Delivery.PAPER,
                "en");
        customers.addAccounts(List.of(account));
        return account;
    }
}
