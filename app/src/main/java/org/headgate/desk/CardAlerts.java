package org.headgate.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.Volume;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlert.Weight;
import org.headgate.web.Saying;
import org.headgate.web.Tone;

/** What the account's bills, reads and use say that a person should notice. */
final class CardAlerts {
    private static final int ESTIMATES_IN_A_ROW = 2;
    private static final BigDecimal ROSE = new BigDecimal("1.8");
    private static final BigDecimal LITTLE = BigDecimal.valueOf(3);

    private CardAlerts() {}

    static List<AccountAlert> of(AccountCard card) {
        var alerts = new ArrayList<AccountAlert>();
        billHeld(card, alerts);
        readWaits(card, alerts);
        useRose(card, alerts);
        estimated(card, alerts);
        return alerts;
    }

    private static void billHeld(AccountCard card, List<AccountAlert> alerts) {
        card.heldBill()
                .ifPresent(bill -> alerts.add(AccountAlert.of(
                                Weight.WORK,
                                Tone.HELD,
                                "player-pause",
                                Saying.of("desk.alert.held", bill.bill().number()))
                        .saying(Saying.of("desk.alert.held.text", bill.total()))
                        .leadingTo("/bills/" + bill.bill().number(), Saying.of("desk.alert.held.do"))));
    }

    private static void readWaits(AccountCard card, List<AccountAlert> alerts) {
        card.reads().stream()
                .filter(read -> read.state().equals("EXCEPTION"))
                .findFirst()
                .ifPresent(read -> alerts.add(
                        AccountAlert.of(Weight.WORK, Tone.DUE, "gauge", Saying.of("desk.alert.read", read.readOn()))
                                .saying(Saying.of("desk.alert.read.text", read.register()))));
    }

    private static void useRose(AccountCard card, List<AccountAlert> alerts) {
        card.newestUse().ifPresent(newest -> {
            var use = newest.use();
            var before = newest.yearBefore();
            if (use == null || before == null || before.compareTo(LITTLE) < 0) return;
            var times = use.divide(before, 1, RoundingMode.HALF_UP);
            if (times.compareTo(ROSE) < 0) return;
            var alert = AccountAlert.of(Weight.NOTICE, Tone.DUE, "droplet", Saying.of("desk.alert.rose", times))
                    .saying(Saying.of(
                            "desk.alert.rose.text",
                            new Volume(use, card.unit()),
                            newest.month().getMonth(),
                            before.setScale(Math.min(2, Math.max(0, before.scale())), RoundingMode.HALF_UP)));
            alerts.add(card.newestBill()
                    .map(bill -> alert.leadingTo("/bills/" + bill.bill().number(), Saying.of("desk.alert.rose.do")))
                    .orElse(alert));
        });
    }

    private static void estimated(AccountCard card, List<AccountAlert> alerts) {
        int estimates = (int) card.reads().stream()
                .filter(read -> !read.state().equals("REJECTED"))
                .takeWhile(read -> read.kind().equals("ESTIMATED"))
                .count();
        if (estimates >= ESTIMATES_IN_A_ROW)
            alerts.add(AccountAlert.of(Weight.NOTICE, Tone.DUE, "eye-off", Saying.of("desk.alert.estimated", estimates))
                    .saying(Saying.of("desk.alert.estimated.text")));
    }
}
