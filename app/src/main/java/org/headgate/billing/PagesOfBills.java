package org.headgate.billing;

import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill shows name and address of its account, as page and as PDF. */
@Configuration(proxyBeanMethods = false)
class PagesOfBills {
    @Bean
    static ShowsAccounts accountsOfBills(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc, "/bills", PagesOfBills::id, "select account_id from billing.bill where id = :id");
    }

    /** As the pages take it: by its number; the statement also by the bare id, as print files name it. */
    private static @Nullable Long id(String bill, String rest) {
        try {
            if (rest.equals("/statement.pdf") && bill.matches("[0-9]{1,18}")) return Long.parseLong(bill);
            return BillId.ofNumber(bill).value();
        } catch (Rejection _) {
            return null;
        }
    }
}
