package org.headgate.district;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.rating.yaml.YamlSection;

/**
 * How far from today the agency lets its people start, stop and transfer service.
 *
 * @param daysBack by level, as in {@code lead}: how many days back somebody of it dates a move; a level that is not named goes as
 *     far as the one below it
 * @param daysAhead how far ahead a move is planned at most
 */
public record MovePolicy(Map<String, Integer> daysBack, int daysAhead) {
    /** Where the pack says nothing. */
    public static final MovePolicy USUAL = new MovePolicy(Map.of("one", 10, "two", 30, "lead", 120), 90);

    /** The levels of people, lowest first. */
    private static final List<String> LEVELS =
            List.of("trainee", "one", "two", "lead", "supervisor", "manager", "administrator");

    public MovePolicy {
        daysBack = Map.copyOf(daysBack);
    }

    /** Reads the part {@code moves} of {@code district.yaml}; what is not there is as usual. */
    static MovePolicy read(YamlSection part) {
        return new MovePolicy(
                part.has("days-back") ? daysBack(part.section("days-back")) : USUAL.daysBack(),
                part.countOr("days-ahead", USUAL.daysAhead()));
    }

    private static Map<String, Integer> daysBack(YamlSection part) {
        var daysBack = new LinkedHashMap<String, Integer>();
        int farthest = 0;
        for (var level : LEVELS) {
            if (!part.has(level)) continue;
            var days = part.count(level);
            if (days < farthest)
                part.problem(level, "goes less far back than a lower level, which has %d days".formatted(farthest));
            farthest = days;
            daysBack.put(level, days);
        }
        return daysBack;
    }
}
