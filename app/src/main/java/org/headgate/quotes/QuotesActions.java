package org.headgate.quotes;

import static org.headgate.office.Level.ONE;

import org.headgate.applications.ApplicationId;
import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with quotes. */
@Configuration(proxyBeanMethods = false)
class QuotesActions {
    @Bean
    ActionHandler<SaveQuote, QuoteId> saveQuote(Quotes quotes) {
        return Handled.of(SaveQuote.class, ONE, quotes::save).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<ApplyFromQuote, ApplicationId> applyFromQuote(Quotes quotes) {
        return Handled.of(ApplyFromQuote.class, ONE, quotes::apply).as(Task.SERVICE);
    }
}
