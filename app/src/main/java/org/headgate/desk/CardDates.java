package org.headgate.desk;

import java.util.List;
import org.headgate.web.AccountDate;
import org.headgate.web.Saying;
import org.headgate.web.Tone;

/** When what is open falls due. */
final class CardDates {
    private CardDates() {}

    static List<AccountDate> of(AccountCard card) {
        return card.openItems().stream()
                .filter(item -> item.open().signum() > 0 && !item.dueOn().isBefore(card.today()))
                .map(AccountCard.OpenItem::dueOn)
                .distinct()
                .map(date -> AccountDate.of(date, Saying.of("desk.dates.due", card.dueOn(date)))
                        .in(Tone.DUE))
                .toList();
    }
}
