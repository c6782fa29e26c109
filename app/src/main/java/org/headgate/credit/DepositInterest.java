package org.headgate.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Simple interest on what was held of a deposit, by the day, the year of 365: the interest itself earns none. */
final class DepositInterest {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private DepositInterest() {}

    /** @param percent a year; null where the district pays none */
    static Money due(List<DepositEntry> entries, @Nullable BigDecimal percent, LocalDate until) {
        if (percent == null) return Money.ZERO;
        var counted = entries.stream()
                .filter(DepositEntry::counts)
                .sorted(Comparator.comparing(DepositEntry::onDay))
                .toList();
        var dollarDays = BigDecimal.ZERO;
        var booked = Money.ZERO;
        for (var entry : counted) {
            var days = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(entry.onDay(), until)));
            switch (entry.kind()) {
                case RECEIVED ->
                    dollarDays = dollarDays.add(entry.amount().amount().multiply(days));
                case APPLIED, REFUNDED ->
                    dollarDays = dollarDays.subtract(entry.amount().amount().multiply(days));
                case INTEREST -> booked = booked.plus(entry.amount());
                case REDUCED, WAIVED -> {
                    // Nothing was held of it.
                }
            }
        }
        var earned = new Money(
                dollarDays.multiply(percent).divide(DAYS_OF_A_YEAR.movePointRight(2), 10, RoundingMode.HALF_UP));
        var due = earned.minus(booked);
        return due.signum() > 0 ? due : Money.ZERO;
    }
}
