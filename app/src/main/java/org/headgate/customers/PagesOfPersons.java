package org.headgate.customers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a person show where all their accounts are. */
@Configuration(proxyBeanMethods = false)
class PagesOfPersons {
    @Bean
    static ShowsAccounts accountsOfPersons(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc, "/customers", "select distinct account_id from customers.account_person where person_id = :id");
    }
}
