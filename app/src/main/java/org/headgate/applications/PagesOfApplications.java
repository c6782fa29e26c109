package org.headgate.applications;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application says who asks, and where. */
@Configuration(proxyBeanMethods = false)
class PagesOfApplications {
    @Bean
    static ShowsAccounts accountsOfApplications(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc,
                "/applications",
                "select account_id from applications.application where id = :id and account_id is not null");
    }
}
