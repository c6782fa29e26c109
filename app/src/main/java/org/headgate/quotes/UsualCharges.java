package org.headgate.quotes;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;

/**
 * What meters of a kind and size are charged afterwards in a usual period, by the rates of the day.
 *
 * @param use of each meter
 * @param charges of each meter, as on its bill
 * @param obstacles why the tariff cannot say it, in its own English; empty where it does
 */
public record UsualCharges(
        InstallationKind kind, String size, int count, BigDecimal use, List<Charge> charges, List<String> obstacles) {
    public UsualCharges {
        charges = List.copyOf(charges);
        obstacles = List.copyOf(obstacles);
    }

    /** A line of the bill. */
    public record Charge(Words wording, Money amount) {}

    /** Of all the meters together. */
    public Money total() {
        var total = Money.ZERO;
        for (var charge : charges) total = total.plus(charge.amount);
        return total.times(BigDecimal.valueOf(count));
    }
}
