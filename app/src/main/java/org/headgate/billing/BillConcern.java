package org.headgate.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.headgate.kernel.InWords;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer should look at before a draft is posted, with its facts. Those that hold leave the account without a
 * bill until somebody puts them right. Quantities are in the unit they name.
 */
public sealed interface BillConcern extends InWords {
    record UsageFarAboveUsual(BigDecimal usage, BigDecimal usual, BigDecimal spread, String unit)
            implements BillConcern {}

    record UsageFarBelowUsual(BigDecimal usage, BigDecimal usual, BigDecimal spread, String unit)
            implements BillConcern {}

    record NoUsage(BigDecimal usual, BigDecimal spread, String unit) implements BillConcern {}

    /** The bill comes to nothing, or to a credit. */
    record ZeroBill(BigDecimal total) implements BillConcern {}

    record FirstBill(LocalDate from, long days) implements BillConcern {}

    record LongPeriod(LocalDate from, long days) implements BillConcern {}

    record ClassChanged(String before, String after, LocalDate on) implements BillConcern {}

    record MeterChanged(String before, String after, LocalDate on) implements BillConcern {}

    record EstimatedAgain(int times) implements BillConcern {}

    /** A read exception of this kind waits in the queue. */
    record ReadWaits(String readException, LocalDate readOn) implements BillConcern {}

    record NoReading(@Nullable LocalDate lastRead, String meter) implements BillConcern {}

    /** @param spanish the same reasons in Spanish; empty where only the English ones were kept */
    record NotRatable(List<String> reasons, @Nullable List<String> spanish) implements BillConcern {
        public NotRatable {
            reasons = List.copyOf(reasons);
            spanish = spanish == null ? List.of() : List.copyOf(spanish);
        }

        static NotRatable of(List<Words> reasons) {
            return new NotRatable(
                    reasons.stream().map(Words::en).toList(),
                    reasons.stream().map(Words::es).toList());
        }

        private String inSpanish() {
            return String.join("; ", spanish == null || spanish.isEmpty() ? reasons : spanish);
        }
    }

    /** The estimates came to more than the meter shows now. */
    record EstimatesTooHigh(LocalDate since, BigDecimal excess, String unit) implements BillConcern {}

    record EarlierBillHeld(String bill) implements BillConcern {}

    record VacantYetUsing(String servicePoint, BigDecimal usage, String unit) implements BillConcern {}

    /** Whether there is no bill until this is put right. */
    default boolean holds() {
        return switch (this) {
            case ReadWaits _, NoReading _, NotRatable _, EstimatesTooHigh _, EarlierBillHeld _ -> true;
            case UsageFarAboveUsual _,
                    UsageFarBelowUsual _,
                    NoUsage _,
                    ZeroBill _,
                    FirstBill _,
                    LongPeriod _,
                    ClassChanged _,
                    MeterChanged _,
                    EstimatedAgain _,
                    VacantYetUsing _ -> false;
        };
    }

    @Override
    default BillConcern inside(UnaryOperator<String> reader) {
        return this instanceof NotRatable(var reasons, var spanish) && (spanish == null || spanish.isEmpty())
                ? new NotRatable(reasons.stream().map(reader).toList(), spanish)
                : this;
    }

    /** The name under which it is kept. */
    default String kind() {
        return getClass().getSimpleName();
    }

    @Override
    default String asSentence(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish(locale) : english(locale);
    }

    private String english(Locale locale) {
        return switch (this) {
            case UsageFarAboveUsual(var usage, var usual, var spread, var unit) ->
                "%s times the usual use: %s %s; usual %s ± %s"
                        .formatted(times(usage, usual), usage.toPlainString(), unit, usual, spread);
            case UsageFarBelowUsual(var usage, var usual, var spread, var unit) ->
                "Far less than usual: %s %s; usual %s ± %s".formatted(usage.toPlainString(), unit, usual, spread);
            case NoUsage(var usual, var spread, var unit) ->
                "No use at all; usual %s ± %s %s".formatted(usual, spread, unit);
            case ZeroBill(var total) ->
                total.signum() == 0
                        ? "The bill comes to nothing"
                        : "The bill is a credit of %s".formatted(total.negate());
            case FirstBill(var from, var days) -> "First bill: %d days from %s".formatted(days, day(from, locale));
            case LongPeriod(var from, var days) -> "A long period: %d days from %s".formatted(days, day(from, locale));
            case ClassChanged(var before, var after, var on) ->
                "Class changed inside the period: %s until %s, %s from then".formatted(before, day(on, locale), after);
            case MeterChanged(var before, var after, var on) ->
                "Meter changed %s: %s came out, %s went in".formatted(day(on, locale), before, after);
            case EstimatedAgain(var times) -> "Estimated %d times in a row".formatted(times);
            case ReadWaits(var kind, var readOn) ->
                "The read of %s waits for a decision: %s"
                        .formatted(day(readOn, locale), ReadWaiting.words(kind, locale));
            case NoReading(var last, var meter) ->
                "No read in this period%s%s"
                        .formatted(
                                meter.isEmpty() ? "" : " of meter " + meter,
                                last == null ? "; never read" : "; last read " + day(last, locale));
            case NotRatable(var reasons, var _) -> "The tariff cannot charge this: " + String.join("; ", reasons);
            case EstimatesTooHigh(var since, var excess, var unit) ->
                "The estimates since %s were %s %s too high"
                        .formatted(day(since, locale), excess.toPlainString(), unit);
            case EarlierBillHeld(var bill) ->
                "An earlier bill, %s, is still held: release or exclude it".formatted(bill);
            case VacantYetUsing(var point, var usage, var unit) ->
                "Vacant, yet %s %s were used at %s".formatted(usage.toPlainString(), unit, point);
        };
    }

    private String spanish(Locale locale) {
        return switch (this) {
            case UsageFarAboveUsual(var usage, var usual, var spread, var unit) ->
                "%s veces el consumo habitual: %s %s; habitual %s ± %s"
                        .formatted(times(usage, usual), usage.toPlainString(), unit, usual, spread);
            case UsageFarBelowUsual(var usage, var usual, var spread, var unit) ->
                "Mucho menos de lo habitual: %s %s; habitual %s ± %s"
                        .formatted(usage.toPlainString(), unit, usual, spread);
            case NoUsage(var usual, var spread, var unit) ->
                "Ningún consumo; habitual %s ± %s %s".formatted(usual, spread, unit);
            case ZeroBill(var total) ->
                total.signum() == 0
                        ? "La factura es de cero"
                        : "La factura es un crédito de %s".formatted(total.negate());
            case FirstBill(var from, var days) ->
                "Primera factura: %d días desde el %s".formatted(days, day(from, locale));
            case LongPeriod(var from, var days) ->
                "Un período largo: %d días desde el %s".formatted(days, day(from, locale));
            case ClassChanged(var before, var after, var on) ->
                "Cambio de clase dentro del período: %s hasta el %s, después %s"
                        .formatted(before, day(on, locale), after);
            case MeterChanged(var before, var after, var on) ->
                "Cambio de medidor el %s: se retiró %s, se instaló %s".formatted(day(on, locale), before, after);
            case EstimatedAgain(var times) -> "Estimada %d veces seguidas".formatted(times);
            case ReadWaits(var kind, var readOn) ->
                "La lectura del %s espera una decisión: %s"
                        .formatted(day(readOn, locale), ReadWaiting.words(kind, locale));
            case NoReading(var last, var meter) ->
                "Sin lectura en este período%s%s"
                        .formatted(
                                meter.isEmpty() ? "" : " del medidor " + meter,
                                last == null ? "; nunca leído" : "; última lectura " + day(last, locale));
            case NotRatable unratable -> "La tarifa no puede cobrar esto: " + unratable.inSpanish();
            case EstimatesTooHigh(var since, var excess, var unit) ->
                "Las estimaciones desde el %s excedieron en %s %s"
                        .formatted(day(since, locale), excess.toPlainString(), unit);
            case EarlierBillHeld(var bill) ->
                "Una factura anterior, %s, sigue retenida: libérela o exclúyala".formatted(bill);
            case VacantYetUsing(var point, var usage, var unit) ->
                "Desocupado, pero se usaron %s %s en %s".formatted(usage.toPlainString(), unit, point);
        };
    }

    private static BigDecimal times(BigDecimal usage, BigDecimal usual) {
        return usual.signum() == 0 ? usage : usage.divide(usual, 1, RoundingMode.HALF_UP);
    }

    /** A day as the sentences say it. */
    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }
}
