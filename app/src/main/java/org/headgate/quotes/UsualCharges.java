package org.headgate.quotes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * What meters of a kind and size are charged afterwards in a usual period, by the rates of the day.
 *
 * @param use of each meter
 * @param charges of each meter, as on its bill
 * @param obstacles why the tariff cannot say it, in English; empty where it does
 * @param inSpanish the same in Spanish; empty in quotes of before
 */
public record UsualCharges(
        InstallationKind kind,
        String size,
        int count,
        BigDecimal use,
        List<Charge> charges,
        List<String> obstacles,
        @Nullable List<String> inSpanish) {
    public UsualCharges {
        charges = List.copyOf(charges);
        obstacles = List.copyOf(obstacles);
        inSpanish = inSpanish == null ? List.of() : List.copyOf(inSpanish);
    }

    /** Why the tariff cannot say it, as far as it is kept in a language. */
    public List<String> obstacles(Locale locale) {
        return inSpanish == null || inSpanish.isEmpty() || !locale.getLanguage().equals("es") ? obstacles : inSpanish;
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
