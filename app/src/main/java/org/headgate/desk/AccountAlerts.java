package org.headgate.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What of an account a person should notice first: the worst first, three at most. */
public final class AccountAlerts {
    private static final int AT_MOST = 3;
    private static final int ESTIMATES_IN_A_ROW = 2;
    private static final BigDecimal ROSE = new BigDecimal("1.8");
    private static final BigDecimal LITTLE = BigDecimal.valueOf(3);

    private AccountAlerts() {}

    /** One strip under the answers. */
    public sealed interface Alert {}

    public record BillHeld(AccountCard.Bill bill) implements Alert {}

    public record ReadWaits(AccountCard.Read read) implements Alert {}

    public record UseRose(YearMonth month, BigDecimal use, BigDecimal yearBefore, BigDecimal times) implements Alert {}

    public record Estimated(long times) implements Alert {}

    public static List<Alert> of(AccountCard card) {
        var alerts = new ArrayList<Alert>();
        card.heldBill().ifPresent(bill -> alerts.add(new BillHeld(bill)));
        card.reads().stream()
                .filter(read -> read.state().equals("EXCEPTION"))
                .findFirst()
                .ifPresent(read -> alerts.add(new ReadWaits(read)));
        useRose(card, alerts);
        var estimates = card.reads().stream()
                .filter(read -> !read.state().equals("REJECTED"))
                .takeWhile(read -> read.kind().equals("ESTIMATED"))
                .count();
        if (estimates >= ESTIMATES_IN_A_ROW) alerts.add(new Estimated(estimates));
        return alerts.subList(0, Math.min(AT_MOST, alerts.size()));
    }

    private static void useRose(AccountCard card, List<Alert> alerts) {
        card.newestUse().ifPresent(newest -> {
            var use = newest.use();
            var before = newest.yearBefore();
            if (use == null || before == null || before.compareTo(LITTLE) < 0) return;
            var times = use.divide(before, 1, RoundingMode.HALF_UP);
            if (times.compareTo(ROSE) >= 0) alerts.add(new UseRose(newest.month(), use, before, times));
        });
    }
}
