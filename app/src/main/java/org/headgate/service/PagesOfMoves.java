package org.headgate.service;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A move says who comes or goes where. */
@Configuration(proxyBeanMethods = false)
class PagesOfMoves {
    @Bean
    static ShowsAccounts accountsOfMoves(JdbcClient jdbc) {
        return PagesOfRecords.below(jdbc, "/moves", "select account_id from service.move where id = :id");
    }
}
