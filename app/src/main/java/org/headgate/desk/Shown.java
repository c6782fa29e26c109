package org.headgate.desk;

import java.util.List;
import java.util.Locale;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountDate;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanel.Place;
import org.headgate.web.Keys;

/** What all modules together show on the page of an account, in the order in which it stands there. */
public record Shown(
        List<AccountAct> acts, List<AccountAlert> alerts, List<AccountDate> dates, List<AccountPanel> panels) {
    private static final int ALERTS_AT_ONCE = 3;

    /** The worst of the alerts: more than three at once are not read. */
    public List<AccountAlert> firstAlerts() {
        return alerts.subList(0, Math.min(ALERTS_AT_ONCE, alerts.size()));
    }

    public List<AccountAlert> otherAlerts() {
        return alerts.subList(firstAlerts().size(), alerts.size());
    }

    public List<AccountPanel> panels(Place place) {
        return panels.stream().filter(panel -> panel.place() == place).toList();
    }

    /** The keys of the actions that can be done now, for the list of keys. */
    public Keys keys() {
        var keys = Keys.none();
        for (var act : acts)
            if (!act.key().isEmpty() && act.notNow() == null)
                keys = keys.with(act.key().toUpperCase(Locale.ROOT), act.words());
        return keys;
    }
}
