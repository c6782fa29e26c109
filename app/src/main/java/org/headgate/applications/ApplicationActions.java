package org.headgate.applications;

import static org.headgate.office.Level.ONE;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.OwnWork;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with applications. */
@Configuration(proxyBeanMethods = false)
class ApplicationActions {
    @Bean
    ActionHandler<OpenApplication, ApplicationId> openApplication(Applications applications) {
        return Handled.of(OpenApplication.class, ONE, applications::open).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<ReceiveItem, ApplicationId> receiveItem(Applications applications) {
        return Handled.of(ReceiveItem.class, ONE, applications::receive).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<AskForMissingItems, ApplicationId> askForMissingItems(Applications applications) {
        return Handled.of(AskForMissingItems.class, ONE, applications::ask).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<CompleteApplication, ApplicationId> completeApplication(Applications applications) {
        return Handled.of(CompleteApplication.class, ONE, applications::complete)
                .as(Task.SERVICE);
    }

    @Bean
    ActionHandler<WithdrawApplication, ApplicationId> withdrawApplication(Applications applications) {
        return Handled.of(WithdrawApplication.class, ONE, applications::withdraw)
                .as(Task.SERVICE);
    }

    /** Papers are received, or asked for again, on the application's page. */
    @Bean
    static OwnWork missingItems() {
        return OwnWork.of(Applications.MISSING);
    }
}
