package org.headgate.api;

import java.time.InstantSource;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.office.ActionPerformed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells of what was done to whoever subscribed to it. The message names it; the values are read with a token. It is written down in
 * the action's own transaction, so that it is told exactly when the action is done; it is sent after that.
 */
@Component
class OnActionPerformed {
    private final Webhooks webhooks;
    private final Customers customers;
    private final JsonMapper json;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    OnActionPerformed(
            Webhooks webhooks,
            Customers customers,
            JsonMapper json,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.webhooks = webhooks;
        this.customers = customers;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void tell(ActionPerformed done) {
        if (!webhooks.wanted(done.action())) return;
        var messageId = "audit-" + done.auditEntry();
        var data = Shapes.map("auditEntry", done.auditEntry(), "action", done.action(), "person", done.person());
        var account = number(done.account());
        if (account != null) data.put("account", account);
        data.put("businessDate", done.businessDate().toString());
        var body = json.writeValueAsString(Shapes.map(
                "type", "action." + done.action(), "timestamp", clock.instant().toString(), "data", data));
        webhooks.tell(messageId, done.action(), body)
                .forEach(delivery -> events.publishEvent(new DeliveryPlanned(delivery)));
    }

    private @Nullable String number(@Nullable Long account) {
        if (account == null) return null;
        return customers
                .account(new AccountId(account))
                .map(Account::number)
                .map(number -> number.digits())
                .orElse(null);
    }
}
