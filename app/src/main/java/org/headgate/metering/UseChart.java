package org.headgate.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Use by month as small columns, newest last, for a picture beside its table; a hundred units wide and forty high. */
public record UseChart(List<Column> columns) {
    private static final BigDecimal HEIGHT = new BigDecimal("40");
    private static final BigDecimal WIDTH = new BigDecimal("100");

    public UseChart {
        columns = List.copyOf(columns);
    }

    /** A column's place in the picture; {@code then} is where last year's mark lies, null where there was no use. */
    public record Column(
            MonthlyUse use,
            BigDecimal x,
            BigDecimal width,
            BigDecimal y,
            BigDecimal height,
            @Nullable BigDecimal then) {}

    static UseChart of(List<MonthlyUse> months) {
        if (months.isEmpty()) return new UseChart(List.of());
        var most = months.stream()
                .flatMap(month -> Stream.of(month.use(), month.yearBefore()))
                .map(use -> use == null ? BigDecimal.ZERO : use)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        var pitch = WIDTH.divide(BigDecimal.valueOf(months.size()), 3, RoundingMode.HALF_UP);
        var columns = new ArrayList<Column>();
        for (var month : months) {
            var height = height(month.use(), most);
            columns.add(new Column(
                    month,
                    pitch.multiply(BigDecimal.valueOf(columns.size())),
                    pitch.multiply(new BigDecimal("0.78")),
                    HEIGHT.subtract(height),
                    height,
                    month.yearBefore() == null ? null : HEIGHT.subtract(height(month.yearBefore(), most))));
        }
        return new UseChart(columns);
    }

    private static BigDecimal height(@Nullable BigDecimal use, BigDecimal most) {
        if (use == null || use.signum() <= 0) return BigDecimal.ZERO;
        return use.multiply(HEIGHT).divide(most, 2, RoundingMode.HALF_UP);
    }
}
