package org.headgate.api;

import static org.headgate.office.Level.ADMINISTRATOR;
import static org.headgate.office.Level.TWO;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Reason;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may hand out and take back the keys of the API. */
@Configuration(proxyBeanMethods = false)
class ApiActions {
    @Bean
    ActionHandler<IssueToken, TokenId> issueToken(Tokens tokens) {
        return Handled.of(
                        IssueToken.class,
                        TWO,
                        (IssueToken it, Person by) ->
                                tokens.issue(by.id(), it.name(), it.beginning(), it.sha256(), it.limits(), by.id()))
                .as(Task.OFFICE);
    }

    @Bean
    ActionHandler<IssueMachineToken, TokenId> issueMachineToken(Tokens tokens, Machines machines) {
        return Handled.of(IssueMachineToken.class, ADMINISTRATOR, (IssueMachineToken it, Person by) -> {
                    if (!machines.has(it.machine())) throw new Rejection("This is no machine.");
                    return tokens.issue(it.machine(), it.name(), it.beginning(), it.sha256(), it.limits(), by.id());
                })
                .as(Task.OFFICE);
    }

    @Bean
    ActionHandler<AddMachine, PersonId> addMachine(Machines machines) {
        return Handled.of(AddMachine.class, ADMINISTRATOR, machines::add).as(Task.OFFICE);
    }

    @Bean
    ActionHandler<RevokeToken, TokenId> revokeToken(Tokens tokens) {
        return Handled.of(
                        RevokeToken.class,
                        Level.AUDITOR,
                        (RevokeToken it, Person by) -> tokens.revoke(it.token(), by.id()))
                .as(Task.PERSONAL)
                .unless((it, by) -> tokens.of(it.token())
                        .filter(token ->
                                token.person().equals(by.id()) || by.level().reaches(ADMINISTRATOR))
                        .map(_ -> List.<Reason>of())
                        .orElseGet(() -> List.of(Reason.of(
                                "authority matrix", "It is not yours: its owner or an administrator takes it back."))));
    }

    @Bean
    ActionHandler<SubscribeWebhook, SubscriptionId> subscribeWebhook(Webhooks webhooks) {
        return Handled.of(SubscribeWebhook.class, ADMINISTRATOR, webhooks::subscribe)
                .as(Task.OFFICE);
    }

    @Bean
    ActionHandler<EndWebhook, SubscriptionId> endWebhook(Webhooks webhooks) {
        return Handled.of(EndWebhook.class, ADMINISTRATOR, (EndWebhook it, Person _) -> webhooks.end(it.subscription()))
                .as(Task.OFFICE);
    }

    @Bean
    ActionHandler<ResendDelivery, DeliveryId> resendDelivery(Webhooks webhooks) {
        return Handled.of(
                        ResendDelivery.class,
                        ADMINISTRATOR,
                        (ResendDelivery it, Person _) -> webhooks.resend(it.delivery()))
                .as(Task.OFFICE);
    }
}
