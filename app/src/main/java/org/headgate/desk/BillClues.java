package org.headgate.desk;

import java.util.List;
import org.headgate.billing.BillId;
import org.headgate.kernel.Rejection;
import org.headgate.web.AccountClue;
import org.headgate.web.AccountClues;
import org.headgate.web.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A whole bill number opens its bill. */
@Repository
class BillClues implements AccountClues {
    private final JdbcClient jdbc;

    BillClues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountClue> leadingFrom(String typed, int atMost) {
        BillId bill;
        try {
            bill = BillId.ofNumber(typed);
        } catch (Rejection notABill) {
            return List.of();
        }
        return jdbc.sql("select account_id from billing.bill where id = :bill")
                .param("bill", bill.value())
                .query((row, _) -> new AccountClue(
                        row.getLong(1), Saying.of("desk.search.bill", bill.number()), "/bills/" + bill.number()))
                .list();
    }
}
