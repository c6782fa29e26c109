package org.headgate.api;

import java.util.List;
import org.headgate.office.Action;

/**
 * Tells an address what happens from now on.
 *
 * @param events the names of the actions to tell of; a single * for all
 * @param sealedSecret the key that signs, encrypted where it was made and shown, in Base64
 */
public record SubscribeWebhook(String url, List<String> events, String sealedSecret) implements Action<SubscriptionId> {
    public SubscribeWebhook {
        events = List.copyOf(events);
    }
}
