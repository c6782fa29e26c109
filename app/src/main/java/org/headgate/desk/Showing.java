package org.headgate.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountDate;
import org.headgate.web.AccountDates;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanels;
import org.headgate.web.AccountShown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what it has to show about an account. */
@Service
class Showing {
    private final List<AccountActs> acts;
    private final List<AccountAlerts> alerts;
    private final List<AccountDates> dates;
    private final List<AccountPanels> panels;
    private final CardDates cardDates;

    Showing(
            ObjectProvider<AccountActs> acts,
            ObjectProvider<AccountAlerts> alerts,
            ObjectProvider<AccountDates> dates,
            ObjectProvider<AccountPanels> panels,
            CardDates cardDates) {
        this.acts = acts.orderedStream().toList();
        this.alerts = alerts.orderedStream().toList();
        this.dates = dates.orderedStream().toList();
        this.panels = panels.orderedStream().toList();
        this.cardDates = cardDates;
    }

    @Transactional(readOnly = true)
    public Shown about(AccountCard card, Person me) {
        var account = card.shown();
        return new Shown(
                actsOn(account, card, me),
                alertsAbout(account, card, me),
                datesAhead(account, card),
                panels.stream()
                        .flatMap(module -> module.on(account, me).stream())
                        .sorted(comparingInt(AccountPanel::order))
                        .toList());
    }

    private List<AccountAct> actsOn(AccountShown account, AccountCard card, Person me) {
        return Stream.concat(
                        CardActs.of(card).stream(), acts.stream().flatMap(module -> module.on(account, me).stream()))
                .sorted(comparingInt(AccountAct::order))
                .toList();
    }

    private List<AccountAlert> alertsAbout(AccountShown account, AccountCard card, Person me) {
        var all = new ArrayList<AccountAlert>();
        for (var module : alerts) all.addAll(module.about(account, me));
        all.addAll(CardAlerts.of(card));
        all.sort(comparing(AccountAlert::weight));
        return List.copyOf(all);
    }

    private List<AccountDate> datesAhead(AccountShown account, AccountCard card) {
        return Stream.concat(cardDates.of(card).stream(), dates.stream().flatMap(module -> module.of(account).stream()))
                .sorted(comparing(AccountDate::on))
                .toList();
    }
}
