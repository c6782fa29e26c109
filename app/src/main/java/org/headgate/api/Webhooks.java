package org.headgate.api;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is told what happens, and what was told. */
@Repository
class Webhooks {
    private final JdbcClient jdbc;
    private final WebhookAddress address;
    private final Secrets secrets;
    private final District district;
    private final ApplicationEventPublisher events;

    Webhooks(
            JdbcClient jdbc,
            WebhookAddress address,
            Secrets secrets,
            District district,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.address = address;
        this.secrets = secrets;
        this.district = district;
        this.events = events;
    }

    SubscriptionId subscribe(SubscribeWebhook wanted, Person by) {
        var url = address.checked(wanted.url());
        if (wanted.events().isEmpty()) throw new Rejection("Say of which actions it is to hear.");
        return jdbc.sql("""
                insert into api.subscription (url, events, secret, added_by, added_on)
                values (:url, :events, :secret, :by, :on)
                returning id as value
                """)
                .param("url", url.toString())
                .param("events", String.join(" ", wanted.events()))
                .param("secret", Base64.getDecoder().decode(wanted.sealedSecret()))
                .param("by", by.id().value())
                .param("on", district.businessDate())
                .query(SubscriptionId.class)
                .single();
    }

    String seal(WebhookSecret secret) {
        return Base64.getEncoder().encodeToString(secrets.encrypt(secret.text()));
    }

    SubscriptionId end(SubscriptionId subscription) {
        jdbc.sql("update api.subscription set ended_on = :on where id = :id and ended_on is null")
                .param("on", district.businessDate())
                .param("id", subscription.value())
                .update();
        return subscription;
    }

    /** Writes the message down for everybody who wants it, once, and answers what is to be delivered. */
    @Transactional
    public List<DeliveryId> tell(String messageId, String event, String body) {
        return jdbc.sql("""
                insert into api.delivery (subscription_id, message_id, event, body)
                select id, :message, :event, :body
                  from api.subscription
                 where ended_on is null
                   and (events = '*' or :event = any (string_to_array(events, ' ')))
                    on conflict do nothing
                returning id as value
                """)
                .param("message", messageId)
                .param("event", event)
                .param("body", body)
                .query(DeliveryId.class)
                .list();
    }

    /** Whether anybody wants to hear of it: most offices have no webhook, and most actions are told to nobody. */
    boolean wanted(String event) {
        return jdbc.sql("""
                select exists (select from api.subscription
                                where ended_on is null
                                  and (events = '*' or :event = any (string_to_array(events, ' '))))
                """).param("event", event).query(Boolean.class).single();
    }

    DeliveryId resend(DeliveryId delivery) {
        var again = jdbc.sql("""
                update api.delivery
                   set state = 'WAITING', attempts = 0, remark = ''
                 where id = :id
                   and state <> 'WAITING'
                """).param("id", delivery.value()).update();
        if (again == 0) throw new Rejection("It is on its way already.");
        events.publishEvent(new DeliveryPlanned(delivery));
        return delivery;
    }

    /** What is to be sent. */
    record Letter(String url, WebhookSecret secret, String messageId, String body, int attempts) {}

    Optional<Letter> waiting(DeliveryId delivery) {
        return jdbc.sql("""
                select s.url, s.secret, d.message_id, d.body, d.attempts
                  from api.delivery d
                  join api.subscription s on s.id = d.subscription_id
                 where d.id = :id
                   and d.state = 'WAITING'
                   and s.ended_on is null
                """)
                .param("id", delivery.value())
                .query((row, _) -> new Letter(
                        row.getString("url"),
                        open(row.getBytes("secret")),
                        row.getString("message_id"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    @Transactional
    public void tried(DeliveryId delivery, DeliveryCard.State state, @Nullable Integer answer, String remark) {
        jdbc.sql("""
                update api.delivery
                   set state = :state, answer = :answer, remark = :remark, attempts = attempts + 1,
                       tried_at = clock_timestamp()
                 where id = :id
                """)
                .param("state", state.name())
                .param("answer", answer)
                .param("remark", remark)
                .param("id", delivery.value())
                .update();
    }

    WebhookSecret open(byte[] sealed) {
        return new WebhookSecret(secrets.decrypt(sealed));
    }

    List<SubscriptionCard> subscriptions() {
        return jdbc.sql("""
                select s.id, s.url, s.events, p.full_name as added_by, s.added_on, s.ended_on,
                       (count(d.id) filter (where d.state = 'DELIVERED'))::int as delivered,
                       (count(d.id) filter (where d.state = 'DEAD'))::int as dead
                  from api.subscription s
                  join office.person p on p.id = s.added_by
                  left join api.delivery d on d.subscription_id = s.id
                 group by s.id, p.full_name
                 order by s.ended_on is not null, s.id desc
                """).query(SubscriptionCard.class).list();
    }

    /** The latest, those that could not be delivered first. */
    List<DeliveryCard> deliveries(int atMost) {
        return jdbc.sql("""
                select d.id, s.url, d.event, d.state, d.attempts, d.answer, d.remark, d.created_at, d.tried_at
                  from api.delivery d
                  join api.subscription s on s.id = d.subscription_id
                 order by d.state = 'DEAD' desc, d.id desc
                 limit :atMost
                """).param("atMost", atMost).query(DeliveryCard.class).list();
    }
}
