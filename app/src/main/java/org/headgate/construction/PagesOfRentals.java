package org.headgate.construction;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hydrant meter that is lent says who builds where. */
@Configuration(proxyBeanMethods = false)
class PagesOfRentals {
    @Bean
    static ShowsAccounts accountsOfRentals(JdbcClient jdbc) {
        return PagesOfRecords.below(jdbc, "/construction", "select account_id from construction.rental where id = :id");
    }
}
