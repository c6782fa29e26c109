package org.headgate.desk;

import java.util.List;
import org.headgate.web.AccountAct;

/** What can be done with the newest bill of an account. */
final class CardActs {
    private CardActs() {}

    static List<AccountAct> of(AccountCard card) {
        return card.newestBill()
                .map(bill -> of(bill.bill().number(), card.head().language()))
                .orElse(List.of());
    }

    private static List<AccountAct> of(String bill, String language) {
        var path = "/bills/" + bill;
        return List.of(
                AccountAct.of("desk.action.explain", "file-invoice", path, "b", 0)
                        .hinting("desk.bill", bill),
                AccountAct.of("desk.action.statement", "printer", path + "/statement.pdf", "s", 10)
                        .hinting("desk.action.statement.in." + language),
                AccountAct.of("desk.action.what-if", "calculator", path + "#what-if", "w", 20));
    }
}
