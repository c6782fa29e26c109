package org.headgate.billing;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.headgate.customers.ShowsAccounts;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A bill shows name and address of its account, as page and as PDF. */
@Component
class BillsOfAccounts implements ShowsAccounts {
    private static final Pattern BILL = Pattern.compile("(?:/api/v\\d+)?/bills/([^/]+)(/.*)?");

    private final JdbcClient jdbc;

    BillsOfAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong accountAt(String path) {
        var found = BILL.matcher(path);
        if (!found.matches()) return OptionalLong.empty();
        var account = jdbc.sql("select account_id from billing.bill where id = :bill")
                .param("bill", id(found.group(1), "/statement.pdf".equals(found.group(2))))
                .query(Long.class)
                .optional();
        return account.isPresent() ? OptionalLong.of(account.get()) : OptionalLong.empty();
    }

    /** As the pages take it: by its number; the statement also by the bare id, as print files name it. */
    private static long id(String bill, boolean statement) {
        try {
            if (statement && bill.matches("[0-9]{1,18}")) return Long.parseLong(bill);
            return BillId.ofNumber(bill).value();
        } catch (Rejection _) {
            return 0;
        }
    }
}
