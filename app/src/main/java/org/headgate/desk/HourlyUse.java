package org.headgate.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Use by the hour, in gallons and oldest first, of the days up to the newest hour that a radio told. */
public record HourlyUse(List<Hour> hours) {
    private static final BigDecimal HEIGHT = new BigDecimal("40");

    public HourlyUse {
        hours = List.copyOf(hours);
    }

    public record Hour(LocalDateTime at, BigDecimal use) {}

    /** A day with its sum, its least and its most hour. */
    public record Day(LocalDate date, int hours, BigDecimal total, BigDecimal least, BigDecimal most) {}

    /** An hour as a column of a picture forty units high. */
    public record Column(int x, BigDecimal y, BigDecimal height) {}

    /**
     * The least hour when none of so many hours up to the newest was without use, and none is missing; a house sleeps, a leak
     * does not.
     */
    public Optional<BigDecimal> neverBelow(int count) {
        if (hours.size() < count) return Optional.empty();
        var last = hours.subList(hours.size() - count, hours.size());
        var isWhole =
                last.getFirst().at().plusHours(count - 1L).equals(last.getLast().at());
        var least = last.stream().map(Hour::use).min(Comparator.naturalOrder());
        return isWhole ? least.filter(use -> use.signum() > 0) : Optional.empty();
    }

    /** The newest day first. */
    public List<Day> days() {
        var byDay = new LinkedHashMap<LocalDate, List<BigDecimal>>();
        for (var hour : hours)
            byDay.computeIfAbsent(hour.at().toLocalDate(), _ -> new ArrayList<>(24))
                    .add(hour.use());
        var days = new ArrayList<Day>();
        byDay.forEach((date, uses) -> days.add(new Day(
                date,
                uses.size(),
                uses.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                uses.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                uses.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO))));
        return days.reversed();
    }

    /** Columns from the first hour of the first day on; an hour that nobody heard leaves its place open. */
    public List<Column> columns() {
        if (hours.isEmpty()) return List.of();
        var begin = hours.getFirst().at().toLocalDate().atStartOfDay();
        var most = hours.stream().map(Hour::use).reduce(BigDecimal.ONE, BigDecimal::max);
        return hours.stream()
                .filter(hour -> hour.use().signum() > 0)
                .map(hour -> {
                    var height = hour.use().multiply(HEIGHT).divide(most, 2, RoundingMode.HALF_UP);
                    var x = (int) Duration.between(begin, hour.at()).toHours();
                    return new Column(x, HEIGHT.subtract(height), height);
                })
                .toList();
    }

    /** How many hours the picture is wide: whole days. */
    public int width() {
        if (hours.isEmpty()) return 24;
        var first = hours.getFirst().at().toLocalDate();
        var last = hours.getLast().at().toLocalDate();
        return 24 * (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }
}
