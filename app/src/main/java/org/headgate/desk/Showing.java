package org.headgate.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.customers.AccountActs;
import org.headgate.customers.AccountActs.Act;
import org.headgate.customers.AccountAlerts;
import org.headgate.customers.AccountAlerts.Alert;
import org.headgate.customers.AccountDates;
import org.headgate.customers.AccountDates.Ahead;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountPanels;
import org.headgate.customers.AccountPanels.Panel;
import org.headgate.office.Person;
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

    Showing(
            ObjectProvider<AccountActs> acts,
            ObjectProvider<AccountAlerts> alerts,
            ObjectProvider<AccountDates> dates,
            ObjectProvider<AccountPanels> panels) {
        this.acts = acts.orderedStream().toList();
        this.alerts = alerts.orderedStream().toList();
        this.dates = dates.orderedStream().toList();
        this.panels = panels.orderedStream().toList();
    }

    @Transactional(readOnly = true)
    public Shown about(AccountCard card, Person me) {
        var account = new AccountId(card.head().id());
        return new Shown(
                actsOn(account, card, me),
                alertsAbout(account, card),
                datesAhead(account, card),
                panels.stream()
                        .flatMap(module -> module.on(account, me).stream())
                        .sorted(comparingInt(Panel::order))
                        .toList());
    }

    private List<Act> actsOn(AccountId account, AccountCard card, Person me) {
        return Stream.concat(
                        CardActs.of(card).stream(), acts.stream().flatMap(module -> module.on(account, me).stream()))
                .sorted(comparingInt(Act::order))
                .toList();
    }

    private List<Alert> alertsAbout(AccountId account, AccountCard card) {
        var all = new ArrayList<Alert>();
        for (var module : alerts) all.addAll(module.about(account));
        all.addAll(CardAlerts.of(card));
        all.sort(comparing(Alert::weight));
        return List.copyOf(all);
    }

    private List<Ahead> datesAhead(AccountId account, AccountCard card) {
        return Stream.concat(
                        CardDates.of(card).stream(),
                        dates.stream().flatMap(module -> module.ahead(account, card.today()).stream()))
                .sorted(comparing(Ahead::on))
                .toList();
    }
}
