package org.headgate.rating.book;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tax, a surcharge or (below zero) a discount: a percentage of other lines of the bill as they stand there, rounded.
 *
 * @param on the components, minimums and earlier percentages it is taken from
 * @param classes the customer classes that have it; none means all
 * @param when the fact and its value that a customer must have; null means everybody
 * @param percent in hundredths; a mean by days where it changes inside a line's period
 * @param funding what pays for a discount: rate revenue may not (California Constitution, article XIII D, section 6(b))
 */
public record Percentage(
        BillComponent line,
        Set<String> on,
        Set<String> classes,
        Map.@Nullable Entry<String, String> when,
        Stepped percent,
        @Nullable String funding) {
    public Percentage {
        on = Set.copyOf(on);
        classes = Set.copyOf(classes);
        var discount = percent.steps().stream().anyMatch(step -> step.value().signum() < 0);
        if (discount && funding == null)
            throw new IllegalArgumentException(
                    "a discount names what pays for it (funding): revenue of the rates may not (Proposition 218)");
    }

    boolean binds(String customerClass, Map<String, String> facts) {
        return (classes.isEmpty() || classes.contains(customerClass))
                && (when == null || when.getValue().equals(facts.get(when.getKey())));
    }
}
