package org.headgate.rating.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.rating.Exact;

/** A figure that changes on known days; before the first of them it is zero. */
public record Stepped(List<Step> steps) {
    /** A figure from a day on. */
    public record Step(LocalDate from, BigDecimal value) {}

    public Stepped {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a figure needs one value at the least");
        for (int i = 1; i < steps.size(); i++)
            if (!steps.get(i).from().isAfter(steps.get(i - 1).from()))
                throw new IllegalArgumentException(
                        "the days from which a figure changes follow each other; %s does not follow %s"
                                .formatted(steps.get(i).from(), steps.get(i - 1).from()));
    }

    static Stepped always(BigDecimal value) {
        return new Stepped(List.of(new Step(LocalDate.MIN, value)));
    }

    public BigDecimal on(LocalDate day) {
        var value = BigDecimal.ZERO;
        for (var step : steps) if (!step.from().isAfter(day)) value = step.value();
        return value;
    }

    /** The figure's mean over some days, each day counting the same. */
    Exact over(DateRange days) {
        if (steps.size() == 1 && !steps.getFirst().from().isAfter(days.from()))
            return Exact.of(steps.getFirst().value());
        var sum = Exact.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            var until = i + 1 < steps.size() ? steps.get(i + 1).from() : null;
            var held = new DateRange(steps.get(i).from(), until).intersection(days);
            if (held.isPresent())
                sum = sum.plus(Exact.of(steps.get(i).value())
                        .times(Exact.ratio(held.get().days(), days.days())));
        }
        return sum;
    }
}
