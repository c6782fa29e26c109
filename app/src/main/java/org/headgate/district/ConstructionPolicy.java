package org.headgate.district;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;
import org.headgate.rating.yaml.YamlSection;

/**
 * How the agency lends hydrant meters for construction water.
 *
 * @param rateClass as which the water is charged
 * @param meterSize the size of the meters, as the tariff names it
 * @param deposit what is asked for each meter
 * @param readEveryDays how often the contractor tells the register
 * @param backflowMonths how often the backflow device is checked
 * @param account the revenue account of damages
 * @param damages what is charged for what comes back damaged or not at all, by code
 */
public record ConstructionPolicy(
        String rateClass,
        String meterSize,
        Money deposit,
        int readEveryDays,
        int backflowMonths,
        String account,
        Map<String, Damage> damages) {
    /** What is charged for a part that is damaged or missing. */
    public record Damage(Words name, Money amount) {}

    /** Reads the part {@code construction} of {@code district.yaml}; what is not there is as usual. */
    static ConstructionPolicy read(YamlSection part) {
        var damages = new LinkedHashMap<String, Damage>();
        part.named("damages").forEach((code, one) -> {
            var en = one.text("en");
            var es = one.text("es");
            var amount = new Money(one.number("amount"));
            one.make(() -> new Damage(new Words(en, es), amount))
                    .ifPresent(damage -> damages.put(code.toUpperCase(Locale.ROOT), damage));
        });
        return new ConstructionPolicy(
                part.textOr("rate-class", "COMMERCIAL"),
                part.textOr("meter-size", "3\""),
                new Money(part.numberOr("deposit", new BigDecimal("1500.00"))),
                part.countOr("read-every-days", 30),
                part.countOr("backflow-months", 12),
                part.textOr("account", "4360"),
                damages);
    }
}
