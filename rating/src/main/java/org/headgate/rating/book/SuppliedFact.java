package org.headgate.rating.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import org.headgate.rating.Exact;

/** A fact that the book works out from the period, so that nobody has to keep it. */
public sealed interface SuppliedFact {
    String name();

    String value(ChargeRequest request);

    /** The number of days of the period. */
    record DaysOfPeriod(String name) implements SuppliedFact {
        @Override
        public String value(ChargeRequest request) {
            return Long.toString(request.period().days());
        }
    }

    /** The season of the period's last day. */
    record Season(String name, Map<Month, String> seasons) implements SuppliedFact {
        public Season {
            seasons = Map.copyOf(seasons);
            if (seasons.size() < 12) throw new IllegalArgumentException("each of the twelve months has one season");
        }

        @Override
        public String value(ChargeRequest request) {
            var lastDay = request.period().end().minusDays(1);
            return seasons.getOrDefault(lastDay.getMonth(), "");
        }
    }

    /**
     * A figure of each whole month, such as normal evapotranspiration in inches: every month gives its part by the days it
     * shares with the period, and the sum is rounded half up to hundredths.
     */
    record MonthlyNormals(String name, Map<Month, BigDecimal> normals) implements SuppliedFact {
        public MonthlyNormals {
            normals = Map.copyOf(normals);
            if (normals.size() < 12) throw new IllegalArgumentException("each of the twelve months has its normal");
        }

        @Override
        public String value(ChargeRequest request) {
            var sum = Exact.ZERO;
            LocalDate end = request.period().end();
            for (var day = request.period().from(); day.isBefore(end); ) {
                var month = YearMonth.from(day);
                var next = month.plusMonths(1).atDay(1);
                var until = next.isBefore(end) ? next : end;
                var days = until.toEpochDay() - day.toEpochDay();
                sum = sum.plus(Exact.of(normals.getOrDefault(month.getMonth(), BigDecimal.ZERO))
                        .times(Exact.ratio(days, month.lengthOfMonth())));
                day = until;
            }
            return sum.rounded(2, RoundingMode.HALF_UP).toPlainString();
        }
    }
}
