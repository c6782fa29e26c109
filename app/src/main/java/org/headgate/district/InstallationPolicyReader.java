package org.headgate.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;
import org.headgate.rating.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/** Reads the part {@code installations} of {@code district.yaml}; without schedules nothing can be quoted. */
final class InstallationPolicyReader {
    private static final int USUAL_DAYS = 30;

    private InstallationPolicyReader() {}

    static InstallationPolicy read(YamlSection part) {
        return new InstallationPolicy(
                wordsIfGiven(part, "notice"),
                wordsIfGiven(part, "terms"),
                part.countOr("valid-days", USUAL_DAYS),
                part.textOr("units-fact", ""),
                kinds(part.sectionIfGiven("kinds")),
                schedules(part));
    }

    private static Map<InstallationKind, InstallationPolicy.Terms> kinds(YamlSection part) {
        var kinds = new EnumMap<InstallationKind, InstallationPolicy.Terms>(InstallationKind.class);
        for (var kind : InstallationKind.values()) {
            var terms = part.sectionIfGiven(word(kind));
            kinds.put(
                    kind,
                    new InstallationPolicy.Terms(
                            terms.textOr("class", ""),
                            terms.flagOr("billed", true),
                            terms.numberOr("use", BigDecimal.ZERO),
                            terms.textOr("application", "")));
        }
        return kinds;
    }

    private static List<FeeSchedule> schedules(YamlSection part) {
        var schedules = new ArrayList<FeeSchedule>();
        for (var one : part.sections("schedules"))
            schedules.add(new FeeSchedule(one.date("effective"), words(one.section("source")), fees(one)));
        schedules.sort(Comparator.comparing(FeeSchedule::effective));
        return schedules;
    }

    private static List<InstallationFee> fees(YamlSection schedule) {
        var fees = new ArrayList<InstallationFee>();
        schedule.named("fees").forEach((code, part) -> {
            var name = words(part);
            var rule = words(part.section("rule"));
            var kinds = kindsOf(part);
            var per = part.choiceOr("per", InstallationFee.Per.class, InstallationFee.Per.METER);
            var bySize = bySize(part.sectionIfGiven("by-size"));
            var amount = part.has("amount") ? new Money(part.number("amount")) : null;
            part.make(() -> new InstallationFee(code, name, rule, kinds, per, bySize, amount))
                    .ifPresent(fees::add);
        });
        if (fees.isEmpty()) schedule.problem("fees", "names no fee");
        return fees;
    }

    private static Map<String, Money> bySize(YamlSection part) {
        var bySize = new LinkedHashMap<String, Money>();
        for (var size : part.names()) bySize.put(size, new Money(part.number(size)));
        return bySize;
    }

    /** Permanent installations, where the fee does not say for which it is. */
    private static Set<InstallationKind> kindsOf(YamlSection part) {
        var kinds = EnumSet.noneOf(InstallationKind.class);
        for (var text : part.texts("kinds")) {
            var known = EnumSet.allOf(InstallationKind.class).stream()
                    .filter(kind -> word(kind).equals(text))
                    .findFirst();
            if (known.isEmpty()) part.problem("kinds", "are domestic, irrigation, fire-line and hydrant");
            known.ifPresent(kinds::add);
        }
        return kinds.isEmpty() ? EnumSet.complementOf(EnumSet.of(InstallationKind.HYDRANT)) : kinds;
    }

    private static @Nullable Words wordsIfGiven(YamlSection part, String name) {
        return part.has(name) ? words(part.section(name)) : null;
    }

    private static Words words(YamlSection part) {
        var en = part.text("en");
        var es = part.text("es");
        return part.make(() -> new Words(en, es)).orElse(new Words("-", "-"));
    }

    private static String word(InstallationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
