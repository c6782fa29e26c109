package org.headgate.inbox;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A review shows what was asked for about an account, with all its values. */
@Configuration(proxyBeanMethods = false)
class PagesOfReviews {
    @Bean
    static ShowsAccounts accountsOfReviews(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc, "/reviews", "select account_id from office.review where id = :id and account_id is not null");
    }
}
