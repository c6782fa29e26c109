package org.headgate.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.district.MovePolicy;
import org.headgate.office.Level;
import org.headgate.office.Reason;

/**
 * How far from today a district lets its people move service.
 *
 * @param daysBack how many days back each level may date a move by itself
 * @param daysAhead how far ahead a move is planned at most
 */
record ServicePolicy(Map<Level, Integer> daysBack, int daysAhead) {
    ServicePolicy {
        daysBack = Map.copyOf(daysBack);
    }

    static ServicePolicy of(MovePolicy pack) {
        var daysBack = new EnumMap<Level, Integer>(Level.class);
        pack.daysBack().forEach((level, days) -> daysBack.put(Level.valueOf(level.toUpperCase(Locale.ROOT)), days));
        return new ServicePolicy(daysBack, pack.daysAhead());
    }

    /** How far back somebody of this level goes. */
    int daysBack(Level level) {
        return daysBack.entrySet().stream()
                .filter(row -> level.reaches(row.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Why a day is too far away for somebody of this level. */
    List<Reason> objections(LocalDate on, LocalDate today, Level level) {
        var reasons = new ArrayList<Reason>();
        var back = ChronoUnit.DAYS.between(on, today);
        if (back > daysBack(level)) {
            var reaching = List.of(Level.values()).stream()
                    .filter(other -> daysBack(other) >= back)
                    .findFirst();
            reasons.add(
                    reaching.isPresent()
                            ? Reason.of(
                                    "district policy: dates of moves",
                                    "This is %s days back; your level goes back %s. It needs level %s.",
                                    back,
                                    daysBack(level),
                                    reaching.get())
                            : Reason.of(
                                    "district policy: dates of moves",
                                    "This is %s days back; nobody dates a move further back than %s.",
                                    back,
                                    daysBack(Level.ADMINISTRATOR)));
        }
        if (-back > daysAhead)
            reasons.add(Reason.of(
                    "district policy: dates of moves", "A move is planned at most %s days ahead.", daysAhead));
        return reasons;
    }
}
