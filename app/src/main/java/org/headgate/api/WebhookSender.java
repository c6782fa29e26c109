package org.headgate.api;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.headgate.api.DeliveryCard.State;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one message, signed; anything but an answer from 200 to 299 is a failure. Redirects are not followed: they could lead anywhere. */
@Component
class WebhookSender {
    private final Webhooks webhooks;
    private final WebhookAddress address;
    private final InstantSource clock;

    WebhookSender(Webhooks webhooks, WebhookAddress address, InstantSource clock) {
        this.webhooks = webhooks;
        this.address = address;
        this.clock = clock;
    }

    /** Throws when it failed and is to be tried again. */
    void send(DeliveryId delivery) {
        var letter = webhooks.waiting(delivery);
        if (letter.isEmpty()) return;
        try {
            var answer = post(letter.get());
            if (answer >= 200 && answer < 300) webhooks.tried(delivery, State.DELIVERED, answer, "");
            else failed(delivery, letter.get(), answer, "HTTP " + answer);
        } catch (Rejection refused) {
            failed(delivery, letter.get(), null, refused.sentence());
        } catch (IOException unreachable) {
            failed(delivery, letter.get(), null, unreachable.getClass().getSimpleName());
        }
    }

    private int post(Webhooks.Letter letter) throws IOException {
        var to = address.reached(letter.url());
        var second = clock.instant().getEpochSecond();
        return PinnedPost.send(
                to.uri(),
                to.address(),
                Map.of(
                        "Content-Type", "application/json",
                        "User-Agent", "Headgate",
                        "webhook-id", letter.messageId(),
                        "webhook-timestamp", String.valueOf(second),
                        "webhook-signature", letter.secret().sign(letter.messageId(), second, letter.body())),
                letter.body());
    }

    private void failed(DeliveryId delivery, Webhooks.Letter letter, @Nullable Integer answer, String remark) {
        var last = letter.attempts() + 1 >= Delivering.TRIES;
        webhooks.tried(delivery, last ? State.DEAD : State.WAITING, answer, remark);
        if (!last) throw new IllegalStateException("webhook %s: %s".formatted(delivery.value(), remark));
    }
}
