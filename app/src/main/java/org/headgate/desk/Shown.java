package org.headgate.desk;

import java.util.List;
import org.headgate.customers.AccountActs.Act;
import org.headgate.customers.AccountAlerts.Alert;
import org.headgate.customers.AccountDates.Ahead;
import org.headgate.customers.AccountPanels.Panel;
import org.headgate.customers.AccountPanels.Place;
import org.headgate.web.Keys;

/** What all modules together show on the page of an account, in the order in which it stands there. */
public record Shown(List<Act> acts, List<Alert> alerts, List<Ahead> dates, List<Panel> panels) {
    private static final int ALERTS_AT_ONCE = 3;

    /** The worst of the alerts: more than three at once are not read. */
    public List<Alert> firstAlerts() {
        return alerts.subList(0, Math.min(ALERTS_AT_ONCE, alerts.size()));
    }

    public List<Alert> otherAlerts() {
        return alerts.subList(firstAlerts().size(), alerts.size());
    }

    public List<Panel> panels(Place place) {
        return panels.stream().filter(panel -> panel.place() == place).toList();
    }

    /** The keys of the actions that can be done now, for the list of keys. */
    public Keys keys() {
        var keys = Keys.none();
        for (var act : acts) if (!act.key().isEmpty() && act.notNow() == null) keys = keys.with(act.key(), act.words());
        return keys;
    }
}
