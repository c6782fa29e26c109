package org.headgate.district;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headgate.rating.yaml.YamlSection;

/** Reads the part {@code reads} of a {@code district.yaml}; what it leaves out is as usual. */
final class ReadPolicyReader {
    private ReadPolicyReader() {}

    static ReadPolicy read(YamlSection part) {
        var limits = limits(part.sectionIfGiven("limits"), ReadLimits.USUAL);
        var byClass = new LinkedHashMap<String, ReadLimits>();
        part.named("by-class").forEach((rateClass, section) -> byClass.put(rateClass, limits(section, limits)));
        return new ReadPolicy(limits, byClass, bySize(part.sectionIfGiven("gallons-per-day-by-size")), codes(part));
    }

    private static ReadLimits limits(YamlSection part, ReadLimits usual) {
        var highTimes = part.numberOr("high-times", usual.highTimes());
        var highSpreads = part.numberOr("high-spreads", usual.highSpreads());
        var highGallons = part.numberOr("high-gallons-per-day", usual.highGallonsPerDay());
        var lowShare = part.numberOr("low-share", usual.lowShare());
        var lowSpreads = part.numberOr("low-spreads", usual.lowSpreads());
        var lowGallons = part.numberOr("low-gallons-per-day", usual.lowGallonsPerDay());
        var stoppedAfter = part.countOr("stopped-after", usual.stoppedAfter());
        var vacantGallons = part.numberOr("vacant-gallons-per-day", usual.vacantGallonsPerDay());
        var earlyShare = part.numberOr("early-share", usual.earlyShare());
        var lateShare = part.numberOr("late-share", usual.lateShare());
        var mostEstimates = part.countOr("most-estimates", usual.mostEstimates());
        return part.make(() -> new ReadLimits(
                        highTimes,
                        highSpreads,
                        highGallons,
                        lowShare,
                        lowSpreads,
                        lowGallons,
                        stoppedAfter,
                        vacantGallons,
                        earlyShare,
                        lateShare,
                        mostEstimates))
                .orElse(usual);
    }

    /** Sizes that are not listed keep the usual figure. */
    private static Map<String, BigDecimal> bySize(YamlSection part) {
        var bySize = new LinkedHashMap<>(ReadPolicy.USUAL.gallonsPerDayBySize());
        for (var size : part.names()) {
            var gallons = part.number(size);
            if (gallons.signum() <= 0) part.problem(size, "must be above zero, in gallons a day");
            bySize.put(size, gallons);
        }
        return bySize;
    }

    private static Set<String> codes(YamlSection part) {
        if (!part.has("codes-for-a-visit")) return ReadPolicy.USUAL.codesForAVisit();
        var codes = new HashSet<String>();
        for (var code : part.texts("codes-for-a-visit")) codes.add(code.strip().toUpperCase(Locale.ROOT));
        return codes;
    }
}
