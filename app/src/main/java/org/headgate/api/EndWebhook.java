package org.headgate.api;

import org.headgate.office.Action;

/** Tells an address nothing any more. */
public record EndWebhook(SubscriptionId subscription) implements Action<SubscriptionId> {}
