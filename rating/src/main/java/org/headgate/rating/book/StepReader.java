package org.headgate.rating.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.BiFunction;
import org.headgate.rating.book.Stepped.Step;
import org.headgate.rating.yaml.YamlSection;

/** Reads figures that are either one value or a list of values, each with the day from which it holds. */
final class StepReader {
    private StepReader() {}

    static Stepped amounts(YamlSection part, String name) {
        return figure(part, name, YamlSection::number);
    }

    static Stepped percents(YamlSection part, String name) {
        return figure(part, name, YamlSection::percent);
    }

    private static Stepped figure(YamlSection part, String name, BiFunction<YamlSection, String, BigDecimal> reading) {
        if (!part.isList(name)) return Stepped.always(reading.apply(part, name));
        var steps = new ArrayList<Step>();
        for (var step : part.sections(name)) steps.add(new Step(step.date("from"), reading.apply(step, "value")));
        return part.make(() -> new Stepped(steps)).orElse(Stepped.always(BigDecimal.ZERO));
    }
}
