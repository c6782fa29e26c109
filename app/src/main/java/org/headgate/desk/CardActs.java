package org.headgate.desk;

import java.util.List;
import org.headgate.customers.AccountActs.Act;
import org.headgate.web.Saying;

/** What can be done with the newest bill of an account. */
final class CardActs {
    private CardActs() {}

    static List<Act> of(AccountCard card) {
        return card.newestBill()
                .map(bill -> of(bill.bill().number(), card.head().language()))
                .orElse(List.of());
    }

    private static List<Act> of(String bill, String language) {
        var path = "/bills/" + bill;
        return List.of(
                Act.to(path, "file-invoice", Saying.of("desk.action.explain"), 0)
                        .under(Saying.of("desk.bill", bill))
                        .byKey("B"),
                Act.to(path + "/statement.pdf", "printer", Saying.of("desk.action.statement"), 10)
                        .under(Saying.of("desk.action.statement.in." + language))
                        .byKey("S"),
                Act.to(path + "#what-if", "calculator", Saying.of("desk.action.what-if"), 20)
                        .byKey("W"));
    }
}
