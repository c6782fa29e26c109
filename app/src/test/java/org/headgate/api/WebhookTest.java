package org.headgate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class WebhookTest {
    @Autowired
    Webhooks webhooks;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InstantSource clock;

    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private HttpServer receiver;
    private int answer = 204;
    private Person admin;

    @BeforeEach
    void somebodyListens() throws IOException {
        if (district.pack().isEmpty()) district.open("test", "name: Test", LocalDate.of(2026, 11, 18));
        admin = people.add("admin.hooks", "Ada Admin", Level.ADMINISTRATOR, Role.BILLING, "long enough", false);
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            for (var name : List.of("webhook-id", "webhook-timestamp", "webhook-signature"))
                heard.put(name, String.valueOf(exchange.getRequestHeaders().getFirst(name)));
            heard.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (answer == 302) exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void silence() {
        receiver.stop(0);
    }

    @Test
    void signsAsTheStandardHasIt() {
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void deliversOnceWhatWasDoneSignedWithItsKey() {
        var secret = WebhookSecret.fresh();
        subscription(secret, "*");
        var delivery = webhooks.tell("audit-1", "MakeFolder", "{\"type\":\"action.MakeFolder\"}")
                .getFirst();

        sender(true).send(delivery);
        sender(true).send(delivery);

        assertThat(webhooks.tell("audit-1", "MakeFolder", "again")).isEmpty();
        assertThat(heard).containsEntry("body", "{\"type\":\"action.MakeFolder\"}");
        assertThat(heard.get("webhook-signature"))
                .isEqualTo(secret.sign(
                        heard.get("webhook-id"), Long.parseLong(heard.get("webhook-timestamp")), heard.get("body")));
        assertThat(state(delivery)).containsEntry("state", "DELIVERED").containsEntry("attempts", 1);
    }

    @Test
    void triesAgainAndGivesUpAtLastAndCanBeSentAgain() {
        subscription(WebhookSecret.fresh(), "MakeFolder");
        var delivery = webhooks.tell("audit-2", "MakeFolder", "{}").getFirst();
        answer = 500;

        for (int i = 1; i < Delivering.TRIES; i++)
            assertThatThrownBy(() -> sender(true).send(delivery)).hasMessageContaining("HTTP 500");
        sender(true).send(delivery);
        assertThat(state(delivery)).containsEntry("state", "DEAD").containsEntry("attempts", Delivering.TRIES);

        office.perform(new ResendDelivery(delivery), admin).orReject();
        answer = 200;
        sender(true).send(delivery);
        assertThat(state(delivery)).containsEntry("state", "DELIVERED");
    }

    @Test
    void followsNoRedirect() {
        subscription(WebhookSecret.fresh(), "*");
        var delivery = webhooks.tell("audit-3", "X", "{}").getFirst();
        answer = 302;

        assertThatThrownBy(() -> sender(true).send(delivery)).hasMessageContaining("HTTP 302");
    }

    @Test
    void looksAgainAtTheAddressBeforeItSends() {
        subscription(WebhookSecret.fresh(), "*");
        var delivery = webhooks.tell("audit-4", "X", "{}").getFirst();

        assertThatThrownBy(() -> sender(false).send(delivery)).isInstanceOf(IllegalStateException.class);
        assertThat(heard).isEmpty();
    }

    /** The name's owner answers the check with a good address, and whoever asks again with one of ours. */
    @Test
    void connectsToTheVeryAddressThatWasChecked() throws IOException {
        var asked = new AtomicInteger();
        var port = receiver.getAddress().getPort();
        var names = new WebhookAddress(true, false, _ -> new InetAddress[] {
            asked.incrementAndGet() == 1 ? InetAddress.getLoopbackAddress() : InetAddress.getByName("10.0.0.1")
        });
        subscription(WebhookSecret.fresh(), "*");
        jdbc.sql("update api.subscription set url = :url")
                .param("url", "http://hook.example:%d/hook?from=us".formatted(port))
                .update();
        var delivery = webhooks.tell("audit-7", "X", "{}").getFirst();

        new WebhookSender(webhooks, names, clock).send(delivery);

        assertThat(asked).hasValue(1);
        assertThat(heard).containsEntry("body", "{}");
        assertThat(state(delivery)).containsEntry("state", "DELIVERED");
    }

    @Test
    void refusesANameWithOneAddressOfOursAmongSeveral() {
        var names = new WebhookAddress(false, false, _ ->
                new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("192.168.0.9")});

        assertThatThrownBy(() -> names.checked("https://hook.example/")).isInstanceOf(Rejection.class);
    }

    @Test
    void whatIsDoneIsToldInTheSameTransactionAndWhatIsHeldIsNot() {
        subscription(WebhookSecret.fresh(), "*");
        var lead = people.add("lead.told", "Leo Lead", Level.LEAD, Role.BILLING, "long enough", false);

        office.perform(new EndWebhook(new SubscriptionId(0)), lead);
        assertThat(told()).isEmpty();

        office.perform(new EndWebhook(new SubscriptionId(0)), admin).orReject();
        assertThat(told()).containsExactly("EndWebhook");
    }

    private List<String> told() {
        return jdbc.sql("select event from api.delivery").query(String.class).list();
    }

    @Test
    void tellsOnlyWhoWantsToHear() {
        subscription(WebhookSecret.fresh(), "CancelBill PostRun");

        assertThat(webhooks.wanted("MakeFolder")).isFalse();
        assertThat(webhooks.wanted("PostRun")).isTrue();
        assertThat(webhooks.tell("audit-5", "MakeFolder", "{}")).isEmpty();
        assertThat(webhooks.tell("audit-6", "PostRun", "{}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/",
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://192.168.0.9/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://user:password@93.184.216.34/",
                "ftp://93.184.216.34/",
                "javascript:alert(1)",
                "nonsense"
            })
    void goesNeitherInTheClearNorIntoOurOwnNetwork(String url) {
        assertThatThrownBy(() -> new WebhookAddress(false, false).checked(url)).isInstanceOf(Rejection.class);
    }

    @Test
    void goesToAPublicAddressAndWhereAllowedToAPrivateOne() {
        assertThat(new WebhookAddress(false, false).checked("https://93.184.216.34/hook"))
                .hasPath("/hook");
        assertThat(new WebhookAddress(true, false).checked("http://127.0.0.1:8099/"))
                .hasPort(8099);
        assertThatThrownBy(() -> new WebhookAddress(true, false).checked("http://10.0.0.1/"))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void isAnAdministratorsBusinessAndKeepsTheKeyEncrypted() {
        var lead = people.add("lead.hooks", "Leo Lead", Level.LEAD, Role.BILLING, "long enough", false);
        var secret = WebhookSecret.fresh();
        var wanted = new SubscribeWebhook("https://93.184.216.34/", List.of("*"), webhooks.seal(secret));

        assertThat(office.perform(wanted, lead)).isNotInstanceOf(Outcome.Done.class);
        var subscription = office.perform(wanted, admin).orReject();

        var kept = jdbc.sql("select secret from api.subscription where id = :id")
                .param("id", subscription.value())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("whsec_");
        assertThat(webhooks.open(kept)).isEqualTo(secret);
    }

    private WebhookSender sender(boolean privateAllowed) {
        return new WebhookSender(webhooks, new WebhookAddress(privateAllowed, false), clock);
    }

    private void subscription(WebhookSecret secret, String events) {
        jdbc.sql("""
                insert into api.subscription (url, events, secret, added_by, added_on)
                values (:url, :events, decode(:secret, 'base64'), :by, current_date)
                """)
                .param(
                        "url",
                        "http://127.0.0.1:%d/hook"
                                .formatted(receiver.getAddress().getPort()))
                .param("events", events)
                .param("secret", webhooks.seal(secret))
                .param("by", admin.id().value())
                .update();
    }

    private Map<String, Object> state(DeliveryId delivery) {
        return new HashMap<>(jdbc.sql("select state, attempts from api.delivery where id = :id")
                .param("id", delivery.value())
                .query()
                .singleRow());
    }
}
