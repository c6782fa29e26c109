package org.headgate.contacts;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases, follow-ups and contacts say who the customer is: of a protected account they open as it does. */
@Configuration(proxyBeanMethods = false)
class PagesOfContacts {
    @Bean
    static ShowsAccounts accountsOfCases(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc,
                "/cases",
                "select account_id from contacts.customer_case where id = :id and account_id is not null");
    }

    @Bean
    static ShowsAccounts accountsOfFollowUps(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc,
                "/follow-ups",
                "select account_id from contacts.follow_up where id = :id and account_id is not null");
    }

    @Bean
    static ShowsAccounts accountsOfContacts(JdbcClient jdbc) {
        return PagesOfRecords.below(jdbc, "/contacts", """
                select account_id
                  from contacts.interaction
                 where id = :id
                   and account_id is not null
                union
                select account_id
                  from contacts.interaction_account
                 where interaction_id = :id
                """);
    }
}
