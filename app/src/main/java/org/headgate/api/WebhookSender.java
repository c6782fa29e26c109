package org.headgate.api;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.headgate.api.DeliveryCard.State;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one message, signed; anything but an answer from 200 to 299 is a failure. Redirects are not followed: they could lead anywhere. */
@Component
class WebhookSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Webhooks webhooks;
    private final WebhookAddress address;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

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
            var answer = http.send(request(letter.get()), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (answer >= 200 && answer < 300) webhooks.tried(delivery, State.DELIVERED, answer, "");
            else failed(delivery, letter.get(), answer, "HTTP " + answer);
        } catch (Rejection refused) {
            failed(delivery, letter.get(), null, refused.sentence());
        } catch (IOException unreachable) {
            failed(delivery, letter.get(), null, unreachable.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a webhook was sent", e);
        }
    }

    private HttpRequest request(Webhooks.Letter letter) {
        var second = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address.checked(letter.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Headgate")
                .header("webhook-id", letter.messageId())
                .header("webhook-timestamp", String.valueOf(second))
                .header("webhook-signature", letter.secret().sign(letter.messageId(), second, letter.body()))
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
    }

    private void failed(DeliveryId delivery, Webhooks.Letter letter, @Nullable Integer answer, String remark) {
        var last = letter.attempts() + 1 >= Delivering.TRIES;
        webhooks.tried(delivery, last ? State.DEAD : State.WAITING, answer, remark);
        if (!last) throw new IllegalStateException("webhook %s: %s".formatted(delivery.value(), remark));
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
