package org.headgate.desk;

import java.util.List;
import java.util.stream.Stream;
import org.headgate.web.AccountAct;

/** What can be done with the newest bill of an account, and with its people. */
final class CardActs {
    private CardActs() {}

    static List<AccountAct> of(AccountCard card) {
        var account = "/accounts/" + card.head().digits();
        var people = List.of(
                AccountAct.of("desk.action.people", "user", account + "/people", "u", 310),
                AccountAct.of("desk.action.mail", "edit", account + "/mail", "l", 320));
        return card.newestBill()
                .map(bill -> Stream.concat(of(bill.bill().number(), card.head().language()).stream(), people.stream())
                        .toList())
                .orElse(people);
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
