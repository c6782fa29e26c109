package org.headgate.desk;

import java.util.ArrayList;
import java.util.List;
import org.headgate.web.AccountDate;
import org.headgate.web.Saying;
import org.headgate.web.Tone;

/** When what is open falls due, and about when the next read and bill come: a month after the last. */
final class CardDates {
    private CardDates() {}

    static List<AccountDate> of(AccountCard card) {
        var dates = new ArrayList<AccountDate>();
        due(card, dates);
        if (card.head().closedOn() != null) return dates;
        card.reads().stream()
                .map(read -> read.readOn().plusMonths(1))
                .filter(date -> date.isAfter(card.today()))
                .findFirst()
                .ifPresent(date -> dates.add(AccountDate.of(date, Saying.of("desk.dates.read"))));
        card.newestBill()
                .map(bill -> bill.billDate().plusMonths(1))
                .filter(date -> date.isAfter(card.today()))
                .ifPresent(date -> dates.add(AccountDate.of(date, Saying.of("desk.dates.bill"))));
        return dates;
    }

    private static void due(AccountCard card, List<AccountDate> dates) {
        card.openItems().stream()
                .filter(item -> item.open().signum() > 0 && !item.dueOn().isBefore(card.today()))
                .map(AccountCard.OpenItem::dueOn)
                .distinct()
                .map(date -> AccountDate.of(date, Saying.of("desk.dates.due", card.dueOn(date)))
                        .in(Tone.DUE))
                .forEach(dates::add);
    }
}
