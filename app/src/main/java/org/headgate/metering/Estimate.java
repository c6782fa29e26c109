package org.headgate.metering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.headgate.kernel.Volume;
import org.jspecify.annotations.Nullable;

/**
 * A read worked out instead of seen: use per day of the same season last year, else of the last reads, else of the meters
 * of the size on the route; none where nobody has service. It is settled by the next read that somebody sees.
 *
 * @param use for the days, in whole counts of the register and without sign
 * @param register what the dials would show
 */
public record Estimate(
        LocalDate from, LocalDate to, int days, Basis basis, BigDecimal perDay, Volume use, BigDecimal register) {
    /** What an estimate rests on. */
    public enum Basis {
        SAME_SEASON_LAST_YEAR,
        RECENT_AVERAGE,
        AVERAGE_OF_THE_ROUTE,
        /** The days of what the register counted between the read before and the one after. */
        BETWEEN_TWO_READS,
        VACANT
    }

    /** @param routePerDay average use per day of meters of the size on the route, in the register's unit; null when unknown */
    static Optional<Estimate> of(
            LocalDate on,
            Register register,
            UsageBase base,
            UsageHistory history,
            @Nullable BigDecimal routePerDay,
            Occupancy.Occupant occupant) {
        if (occupant.vacantSince() != null && !occupant.vacantSince().isAfter(base.previousOn()))
            return Optional.of(worked(on, register, base, Basis.VACANT, BigDecimal.ZERO));
        return history.sameSeasonPerDay(base.previousOn(), on)
                .map(perDay -> worked(on, register, base, Basis.SAME_SEASON_LAST_YEAR, perDay))
                .or(() ->
                        history.recentPerDay().map(perDay -> worked(on, register, base, Basis.RECENT_AVERAGE, perDay)))
                .or(() -> Optional.ofNullable(routePerDay)
                        .map(perDay -> worked(on, register, base, Basis.AVERAGE_OF_THE_ROUTE, perDay)));
    }

    private static Estimate worked(LocalDate on, Register register, UsageBase base, Basis basis, BigDecimal perDay) {
        var days = base.daysSincePrevious(on);
        var counts = perDay.multiply(BigDecimal.valueOf(days))
                .divide(register.multiplier(), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP);
        return new Estimate(
                base.previousOn(),
                on,
                days,
                basis,
                perDay,
                new Volume(counts.multiply(register.multiplier()), register.unit()),
                base.previousRegister().add(counts).remainder(register.capacity()));
    }

    /** How it was worked out, with the figures. */
    public String asSentence(Locale locale) {
        var words = Words.in(locale);
        var perDayText = words.number(perDay.round(new MathContext(3))) + " " + words.unit(use.unit());
        var volume = words.volume(use);
        return switch (basis) {
            case SAME_SEASON_LAST_YEAR ->
                words.choose(
                                "Estimated: %d days at %s a day, as in the same season last year, make %s.",
                                "Estimado: %d días a %s por día, como en la misma temporada del año pasado, son %s.")
                        .formatted(days, perDayText, volume);
            case RECENT_AVERAGE ->
                words.choose(
                                "Estimated: %d days at %s a day, the average of the last reads, make %s.",
                                "Estimado: %d días a %s por día, el promedio de las últimas lecturas, son %s.")
                        .formatted(days, perDayText, volume);
            case AVERAGE_OF_THE_ROUTE ->
                words.choose(
                                "Estimated: %d days at %s a day, the average of meters of this size on the route, make %s.",
                                "Estimado: %d días a %s por día, el promedio de los medidores de este tamaño en la ruta, son %s.")
                        .formatted(days, perDayText, volume);
            case BETWEEN_TWO_READS ->
                words.choose(
                                "Estimated: %d days at %s a day, as counted between the reads before and after, make %s.",
                                "Estimado: %d días a %s por día, según las lecturas de antes y después, son %s.")
                        .formatted(days, perDayText, volume);
            case VACANT ->
                words.choose(
                        "Estimated at no use: nobody has service here.",
                        "Estimado sin consumo: nadie tiene servicio aquí.");
        };
    }
}
